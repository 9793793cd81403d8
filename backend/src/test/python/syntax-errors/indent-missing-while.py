#   File "indent-missing-while.py", line 6
#     print(i)
#     ^
# IndentationError: expected an indented block after 'while' statement on line 5
while x:
print(i)
