#   File "print-redirect.py", line 6
#     print x
#     ^^^^^^^
# SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)?
print >>f, x
print x
