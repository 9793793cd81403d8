#   File "string-apostrophe.py", line 5
#     print('it's')
#                ^
# SyntaxError: unterminated string literal (detected at line 5)
print('it's')
