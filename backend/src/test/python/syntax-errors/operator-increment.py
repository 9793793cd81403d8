#   File "operator-increment.py", line 5
#     x++
#        ^
# SyntaxError: invalid syntax
x++
