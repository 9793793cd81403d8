#   File "starred-comprehension.py", line 5
#     [*a for a in b]
#      ^^
# SyntaxError: iterable unpacking cannot be used in comprehension
[*a for a in b]
