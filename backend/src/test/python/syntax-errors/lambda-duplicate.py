#   File "lambda-duplicate.py", line 5
#     lambda a, a: 1
#               ^
# SyntaxError: duplicate argument 'a' in function definition
lambda a, a: 1
