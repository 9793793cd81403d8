#   File "fstring-comment.py", line 5
#     f'{a # b}'
#               ^
# SyntaxError: f-string expression part cannot include '#'
f'{a # b}'
