#   File "assign-keyword.py", line 5
#     class = 1
#           ^
# SyntaxError: invalid syntax
class = 1
