#   File "print-statement.py", line 5
#     print 'hello'
#     ^^^^^^^^^^^^^
# SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)?
print 'hello'
