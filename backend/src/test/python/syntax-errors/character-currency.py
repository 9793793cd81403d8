#   File "character-currency.py", line 5
#     x = 1 € 2
#           ^
# SyntaxError: invalid character '€' (U+20AC)
x = 1 € 2
