#   File "invalid-syntax-end.py", line 6
#     return x +
#               ^
# SyntaxError: invalid syntax
def f(x):
    return x +
