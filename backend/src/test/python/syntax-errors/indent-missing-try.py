#   File "indent-missing-try.py", line 6
#     x
#     ^
# IndentationError: expected an indented block after 'try' statement on line 5
try:
x
except E:
    pass
