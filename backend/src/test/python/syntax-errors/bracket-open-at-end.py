#   File "bracket-open-at-end.py", line 5
#     print('a'
#          ^
# SyntaxError: '(' was never closed
print('a'
