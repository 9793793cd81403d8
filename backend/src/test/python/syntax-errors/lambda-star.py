#   File "lambda-star.py", line 5
#     lambda *: 1
#             ^
# SyntaxError: named arguments must follow bare *
lambda *: 1
