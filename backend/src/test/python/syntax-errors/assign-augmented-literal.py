#   File "assign-augmented-literal.py", line 5
#     1 += x
#     ^
# SyntaxError: 'literal' is an illegal expression for augmented assignment
1 += x
