#   File "bracket-mismatch-lines.py", line 6
#     2)
#      ^
# SyntaxError: closing parenthesis ')' does not match opening parenthesis '[' on line 5
x = [1,
     2)
