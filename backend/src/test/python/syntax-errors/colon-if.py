#   File "colon-if.py", line 5
#     if x
#         ^
# SyntaxError: expected ':'
if x
    y
