#   File "starred-two.py", line 5
#     *a, *b = c
#     ^^^^^^
# SyntaxError: multiple starred expressions in assignment
*a, *b = c
