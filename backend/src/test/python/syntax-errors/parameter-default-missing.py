#   File "parameter-default-missing.py", line 5
#     def f(a=): pass
#            ^
# SyntaxError: expected default value expression
def f(a=): pass
