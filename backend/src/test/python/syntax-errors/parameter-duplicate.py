#   File "parameter-duplicate.py", line 5
#     def f(a, a): pass
#              ^
# SyntaxError: duplicate argument 'a' in function definition
def f(a, a): pass
