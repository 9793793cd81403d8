#   File "indent-missing-elif.py", line 8
#     z
#     ^
# IndentationError: expected an indented block after 'elif' statement on line 7
if x:
    y
elif z:
z
