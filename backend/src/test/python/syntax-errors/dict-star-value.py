#   File "dict-star-value.py", line 5
#     x = {'a': *y}
#               ^^
# SyntaxError: cannot use a starred expression in a dictionary value
x = {'a': *y}
