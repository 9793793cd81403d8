#   File "match-alternatives.py", line 6
#     case [a] | [b]:
#                 ^
# SyntaxError: alternative patterns bind different names
match x:
    case [a] | [b]:
        pass
