#   File "character-fullwidth-parenthesis.py", line 5
#     print（1）
#          ^
# SyntaxError: invalid character '（' (U+FF08)
print（1）
