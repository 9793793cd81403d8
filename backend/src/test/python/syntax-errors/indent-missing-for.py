#   File "indent-missing-for.py", line 6
#     print(i)
#     ^
# IndentationError: expected an indented block after 'for' statement on line 5
for i in x:
print(i)
