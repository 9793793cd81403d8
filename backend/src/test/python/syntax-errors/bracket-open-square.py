#   File "bracket-open-square.py", line 5
#     x = [1, 2
#         ^
# SyntaxError: '[' was never closed
x = [1, 2
y = 3
z = 4
