#   File "match-names.py", line 6
#     case [a, a]:
#              ^
# SyntaxError: multiple assignments to name 'a' in pattern
match x:
    case [a, a]:
        pass
