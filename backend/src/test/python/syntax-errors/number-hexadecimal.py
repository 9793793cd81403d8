#   File "number-hexadecimal.py", line 5
#     x = 0xg
#          ^
# SyntaxError: invalid hexadecimal literal
x = 0xg
