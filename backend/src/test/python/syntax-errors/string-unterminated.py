#   File "string-unterminated.py", line 5
#     x = 'abc
#         ^
# SyntaxError: unterminated string literal (detected at line 5)
x = 'abc
