#   File "bracket-open-def.py", line 5
#     def f(a, b:
#          ^
# SyntaxError: '(' was never closed
def f(a, b:
    pass
