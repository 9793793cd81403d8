#   File "number-imaginary.py", line 5
#     x = 1jx
#          ^
# SyntaxError: invalid imaginary literal
x = 1jx
