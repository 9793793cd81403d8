#   File "character-exclamation.py", line 5
#     if !x:
#        ^
# SyntaxError: invalid syntax
if !x:
    pass
