#   File "indent-missing-match.py", line 6
#     case 1:
#     ^
# IndentationError: expected an indented block after 'match' statement on line 5
match x:
case 1:
    pass
