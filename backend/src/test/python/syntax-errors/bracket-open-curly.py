#   File "bracket-open-curly.py", line 5
#     x = {'a': 1,
#         ^
# SyntaxError: '{' was never closed
x = {'a': 1,
y = 3
