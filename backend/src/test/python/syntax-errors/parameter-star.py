#   File "parameter-star.py", line 5
#     def f(*): pass
#           ^
# SyntaxError: named arguments must follow bare *
def f(*): pass
