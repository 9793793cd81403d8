#   File "argument-repeated.py", line 5
#     f(a=1, a=2)
#            ^^^
# SyntaxError: keyword argument repeated: a
f(a=1, a=2)
