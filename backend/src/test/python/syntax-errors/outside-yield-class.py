#   File "outside-yield-class.py", line 6
#     x = yield
#         ^^^^^
# SyntaxError: 'yield' outside function
class A:
    x = yield
