#   File "colon-class.py", line 5
#     class A
#            ^
# SyntaxError: expected ':'
class A
    pass
