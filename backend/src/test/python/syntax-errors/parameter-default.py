#   File "parameter-default.py", line 5
#     def f(a=1, b): pass
#                ^
# SyntaxError: non-default argument follows default argument
def f(a=1, b): pass
