#   File "parameter-parenthesized.py", line 5
#     def f((a, b)): pass
#           ^^^^^^
# SyntaxError: Function parameters cannot be parenthesized
def f((a, b)): pass
