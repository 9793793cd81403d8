#   File "walrus-iterable.py", line 5
#     [x for x in (y := z)]
#                  ^^^^^^
# SyntaxError: assignment expression cannot be used in a comprehension iterable expression
[x for x in (y := z)]
