#   File "fstring-nested-quotes.py", line 5
#     f'{d['a']}'
#           ^
# SyntaxError: f-string: unmatched '['
f'{d['a']}'
