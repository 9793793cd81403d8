#   File "colon-for.py", line 5
#     for i in range(3)
#                      ^
# SyntaxError: expected ':'
for i in range(3)
    print(i)
