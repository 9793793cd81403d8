#   File "string-prefix.py", line 5
#     x = kf'a'
#           ^^^
# SyntaxError: invalid syntax
x = kf'a'
