#   File "parameter-literal.py", line 5
#     def f(1): pass
#           ^
# SyntaxError: invalid syntax
def f(1): pass
