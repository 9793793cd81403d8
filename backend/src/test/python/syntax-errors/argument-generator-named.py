#   File "argument-generator-named.py", line 5
#     f(a = x for x in y)
#       ^^^
# SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
f(a = x for x in y)
