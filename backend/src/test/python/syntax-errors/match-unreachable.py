#   File "match-unreachable.py", line 6
#     case y:
#          ^
# SyntaxError: name capture 'y' makes remaining patterns unreachable
match x:
    case y:
        pass
    case 1:
        pass
