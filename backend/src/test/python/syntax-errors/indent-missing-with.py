#   File "indent-missing-with.py", line 6
#     pass
#     ^
# IndentationError: expected an indented block after 'with' statement on line 5
with a as b:
pass
