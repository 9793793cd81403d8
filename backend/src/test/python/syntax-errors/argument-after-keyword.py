#   File "argument-after-keyword.py", line 5
#     f(a=1, b)
#             ^
# SyntaxError: positional argument follows keyword argument
f(a=1, b)
