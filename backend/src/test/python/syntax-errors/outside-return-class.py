#   File "outside-return-class.py", line 6
#     return 1
#     ^^^^^^^^
# SyntaxError: 'return' outside function
class A:
    return 1
