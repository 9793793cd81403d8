#   File "argument-star-after-unpacking.py", line 5
#     f(**a, *b)
#            ^
# SyntaxError: iterable argument unpacking follows keyword argument unpacking
f(**a, *b)
