#   File "character-fullwidth-comma.py", line 5
#     print(1，2)
#            ^
# SyntaxError: invalid character '，' (U+FF0C)
print(1，2)
