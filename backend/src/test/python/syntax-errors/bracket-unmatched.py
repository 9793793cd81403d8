#   File "bracket-unmatched.py", line 5
#     x = 1)
#          ^
# SyntaxError: unmatched ')'
x = 1)
