#   File "character-quotes.py", line 5
#     print(“a”)
#           ^
# SyntaxError: invalid character '“' (U+201C)
print(“a”)
