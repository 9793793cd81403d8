#   File "match-complex.py", line 6
#     case 1 + 2:
#              ^
# SyntaxError: imaginary number required in complex literal
match x:
    case 1 + 2:
        pass
