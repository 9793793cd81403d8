#   File "string-escape-windows-path.py", line 5
#     open('C:\Users\x')
#                      ^
# SyntaxError: (unicode error) 'unicodeescape' codec can't decode bytes in position 2-3: truncated \UXXXXXXXX escape
open('C:\Users\x')
