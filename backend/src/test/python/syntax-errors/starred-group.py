#   File "starred-group.py", line 5
#     x = (*a)
#          ^^
# SyntaxError: cannot use starred expression here
x = (*a)
