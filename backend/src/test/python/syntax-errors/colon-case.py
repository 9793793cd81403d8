#   File "colon-case.py", line 6
#     case 1
#           ^
# SyntaxError: expected ':'
match x:
    case 1
        pass
