#   File "assign-annotation-list.py", line 5
#     [a]: int
#     ^^^
# SyntaxError: only single target (not list) can be annotated
[a]: int
