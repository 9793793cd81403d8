#   File "comma-call.py", line 5
#     print('a' x)
#           ^^^^^
# SyntaxError: invalid syntax. Perhaps you forgot a comma?
print('a' x)
