#   File "assign-to-comparison.py", line 5
#     a < b = 1
#     ^^^^^
# SyntaxError: cannot assign to comparison
a < b = 1
