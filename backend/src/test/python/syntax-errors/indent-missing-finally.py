#   File "indent-missing-finally.py", line 8
#     pass
#     ^
# IndentationError: expected an indented block after 'finally' statement on line 7
try:
    x
finally:
pass
