#   File "match-keyword-order.py", line 6
#     case A(a=1, 2):
#                 ^
# SyntaxError: positional patterns follow keyword patterns
match x:
    case A(a=1, 2):
        pass
