#   File "match-wildcard.py", line 6
#     case _:
#          ^
# SyntaxError: wildcard makes remaining patterns unreachable
match x:
    case _:
        pass
    case 1:
        pass
