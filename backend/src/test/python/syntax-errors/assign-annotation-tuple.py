#   File "assign-annotation-tuple.py", line 5
#     a, b: int
#     ^
# SyntaxError: only single target (not tuple) can be annotated
a, b: int
