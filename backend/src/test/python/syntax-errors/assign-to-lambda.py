#   File "assign-to-lambda.py", line 5
#     (lambda: x) = 1
#      ^^^^^^^^^
# SyntaxError: cannot assign to lambda here. Maybe you meant '==' instead of '='?
(lambda: x) = 1
