#   File "assign-annotation-call.py", line 5
#     f(): int
#     ^^^
# SyntaxError: illegal target for annotation
f(): int
