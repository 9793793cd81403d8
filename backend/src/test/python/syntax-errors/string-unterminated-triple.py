#   File "string-unterminated-triple.py", line 5
#     x = '''abc
#         ^
# SyntaxError: unterminated triple-quoted string literal (detected at line 6)
x = '''abc
def
