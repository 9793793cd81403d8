#   File "match-two-stars.py", line 6
#     case [*a, *b]:
#          ^^^^^^^^
# SyntaxError: multiple starred names in sequence pattern
match x:
    case [*a, *b]:
        pass
