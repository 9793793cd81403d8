#   File "assign-augmented-call.py", line 5
#     f() += 1
#     ^^^
# SyntaxError: 'function call' is an illegal expression for augmented assignment
f() += 1
