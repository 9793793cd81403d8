#   File "keyword-def-name.py", line 5
#     def class(): pass
#         ^^^^^
# SyntaxError: invalid syntax
def class(): pass
