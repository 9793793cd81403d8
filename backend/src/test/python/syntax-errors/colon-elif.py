#   File "colon-elif.py", line 7
#     elif z
#           ^
# SyntaxError: expected ':'
if x:
    y
elif z
    y
