#   File "operator-diamond.py", line 5
#     if a <> b:
#          ^^
# SyntaxError: invalid syntax
if a <> b:
    pass
