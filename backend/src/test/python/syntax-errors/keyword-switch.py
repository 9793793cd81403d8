#   File "keyword-switch.py", line 5
#     switch x:
#            ^
# SyntaxError: invalid syntax
switch x:
    pass
