#   File "number-binary.py", line 5
#     x = 0b12
#            ^
# SyntaxError: invalid digit '2' in binary literal
x = 0b12
