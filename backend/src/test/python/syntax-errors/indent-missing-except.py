#   File "indent-missing-except.py", line 8
#     pass
#     ^
# IndentationError: expected an indented block after 'except' statement on line 7
try:
    x
except E:
pass
