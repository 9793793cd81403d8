#   File "comprehension-tuple.py", line 5
#     [a, b for a, b in c]
#      ^^^^
# SyntaxError: did you forget parentheses around the comprehension target?
[a, b for a, b in c]
