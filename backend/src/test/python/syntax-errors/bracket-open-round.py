#   File "bracket-open-round.py", line 5
#     x = f(1, 2
#          ^
# SyntaxError: '(' was never closed
x = f(1, 2
y = 3
