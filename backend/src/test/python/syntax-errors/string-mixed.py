#   File "string-mixed.py", line 5
#     x = 'a' b'b'
#                 ^
# SyntaxError: cannot mix bytes and nonbytes literals
x = 'a' b'b'
