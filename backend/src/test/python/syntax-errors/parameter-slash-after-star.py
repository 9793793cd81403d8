#   File "parameter-slash-after-star.py", line 5
#     def f(*a, /): pass
#               ^
# SyntaxError: / must be ahead of *
def f(*a, /): pass
