#   File "colon-class-bases.py", line 5
#     class A(B)
#               ^
# SyntaxError: expected ':'
class A(B)
    pass
