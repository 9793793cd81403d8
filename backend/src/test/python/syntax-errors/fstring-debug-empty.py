#   File "fstring-debug-empty.py", line 5
#     f'{=}'
#           ^
# SyntaxError: f-string: expression required before '='
f'{=}'
