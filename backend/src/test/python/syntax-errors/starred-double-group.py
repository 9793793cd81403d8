#   File "starred-double-group.py", line 5
#     x = (**a)
#          ^^
# SyntaxError: cannot use double starred expression here
x = (**a)
