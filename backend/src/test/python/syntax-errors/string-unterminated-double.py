#   File "string-unterminated-double.py", line 5
#     print("abc)
#           ^
# SyntaxError: unterminated string literal (detected at line 5)
print("abc)
