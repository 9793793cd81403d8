#   File "parameter-star-default.py", line 5
#     def f(*a=1): pass
#             ^
# SyntaxError: var-positional argument cannot have default value
def f(*a=1): pass
