#   File "argument-star-nothing.py", line 5
#     f(*names, *)
#               ^
# SyntaxError: iterable argument unpacking follows keyword argument unpacking
f(*names, *)
