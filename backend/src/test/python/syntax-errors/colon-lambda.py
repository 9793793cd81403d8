#   File "colon-lambda.py", line 5
#     f = lambda x x
#                  ^
# SyntaxError: invalid syntax
f = lambda x x
