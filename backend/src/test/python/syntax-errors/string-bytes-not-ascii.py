#   File "string-bytes-not-ascii.py", line 5
#     x = b'é'
#         ^^^^
# SyntaxError: bytes can only contain ASCII literal characters
x = b'é'
