#   File "argument-not-a-name.py", line 5
#     f(a.b=1)
#       ^^^^
# SyntaxError: expression cannot contain assignment, perhaps you meant "=="?
f(a.b=1)
