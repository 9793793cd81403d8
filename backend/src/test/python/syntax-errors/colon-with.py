#   File "colon-with.py", line 5
#     with open(a) as b
#                      ^
# SyntaxError: expected ':'
with open(a) as b
    pass
