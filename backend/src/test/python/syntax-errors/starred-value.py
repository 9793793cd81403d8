#   File "starred-value.py", line 5
#     x = *a
#         ^^
# SyntaxError: can't use starred expression here
x = *a
