#   File "print-statement-name.py", line 6
#     print x, y
#     ^^^^^^^^^^
# SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)?
if x:
    print x, y
