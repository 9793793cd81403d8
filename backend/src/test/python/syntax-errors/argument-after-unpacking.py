#   File "argument-after-unpacking.py", line 5
#     f(**a, b)
#             ^
# SyntaxError: positional argument follows keyword argument unpacking
f(**a, b)
