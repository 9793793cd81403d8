#   File "colon-while.py", line 5
#     while x
#            ^
# SyntaxError: expected ':'
while x
    y
