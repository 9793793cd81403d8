#   File "match-duplicate-key.py", line 6
#     case {'a': 1, 'a': 2}:
#          ^^^^^^^^^^^^^^^^
# SyntaxError: mapping pattern checks duplicate key ('a')
match x:
    case {'a': 1, 'a': 2}:
        pass
