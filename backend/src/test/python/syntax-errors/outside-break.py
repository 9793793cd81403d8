#   File "outside-break.py", line 5
#     break
#     ^^^^^
# SyntaxError: 'break' outside loop
break
