#   File "assign-to-generator.py", line 5
#     (x for x in y) = 1
#     ^^^^^^^^^^^^^^
# SyntaxError: cannot assign to generator expression
(x for x in y) = 1
