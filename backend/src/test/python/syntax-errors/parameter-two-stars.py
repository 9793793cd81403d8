#   File "parameter-two-stars.py", line 5
#     def f(*a, *b): pass
#               ^
# SyntaxError: * argument may appear only once
def f(*a, *b): pass
