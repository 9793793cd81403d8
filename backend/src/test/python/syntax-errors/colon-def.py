#   File "colon-def.py", line 5
#     def f()
#            ^
# SyntaxError: expected ':'
def f()
    pass
