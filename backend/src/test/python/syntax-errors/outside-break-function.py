#   File "outside-break-function.py", line 7
#     break
#     ^^^^^
# SyntaxError: 'break' outside loop
for i in x:
    def f():
        break
