#   File "indent-missing-else.py", line 8
#     z
#     ^
# IndentationError: expected an indented block after 'else' statement on line 7
if x:
    y
else:
z
