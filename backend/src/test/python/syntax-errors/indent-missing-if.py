#   File "indent-missing-if.py", line 6
#     y = 1
#     ^
# IndentationError: expected an indented block after 'if' statement on line 5
if x:
y = 1
