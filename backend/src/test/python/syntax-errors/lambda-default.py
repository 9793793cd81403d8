#   File "lambda-default.py", line 5
#     lambda a=1, b: a
#                 ^
# SyntaxError: non-default argument follows default argument
lambda a=1, b: a
