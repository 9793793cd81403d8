#   File "string-escape-u.py", line 5
#     x = 'abc\u12'
#                  ^
# SyntaxError: (unicode error) 'unicodeescape' codec can't decode bytes in position 3-6: truncated \uXXXX escape
x = 'abc\u12'
