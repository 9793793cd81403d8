#   File "fstring-lambda.py", line 5
#     (lambda x)
#              ^
# SyntaxError: f-string: invalid syntax
f'{lambda x: 1}'
