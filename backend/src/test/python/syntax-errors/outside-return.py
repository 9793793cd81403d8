#   File "outside-return.py", line 5
#     return 1
#     ^^^^^^^^
# SyntaxError: 'return' outside function
return 1
