#   File "indent-missing-class.py", line 6
#     x = 1
#     ^
# IndentationError: expected an indented block after class definition on line 5
class A:
x = 1
