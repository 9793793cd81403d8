#   File "parameter-after-kwargs.py", line 5
#     def f(**k, a): pass
#                ^
# SyntaxError: arguments cannot follow var-keyword argument
def f(**k, a): pass
