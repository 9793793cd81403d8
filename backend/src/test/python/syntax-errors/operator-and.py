#   File "operator-and.py", line 5
#     if a && b:
#           ^
# SyntaxError: invalid syntax
if a && b:
    pass
