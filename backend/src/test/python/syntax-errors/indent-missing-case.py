#   File "indent-missing-case.py", line 7
#     pass
#     ^
# IndentationError: expected an indented block after 'case' statement on line 6
match x:
    case 1:
    pass
