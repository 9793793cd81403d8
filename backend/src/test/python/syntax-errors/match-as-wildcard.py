#   File "match-as-wildcard.py", line 6
#     case 1 as _:
#               ^
# SyntaxError: cannot use '_' as a target
match x:
    case 1 as _:
        pass
