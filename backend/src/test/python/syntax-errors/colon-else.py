#   File "colon-else.py", line 7
#     else
#         ^
# SyntaxError: expected ':'
if x:
    y
else
    y
