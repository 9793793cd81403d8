#   File "colon-match.py", line 5
#     match x
#            ^
# SyntaxError: expected ':'
match x
    case 1:
        pass
