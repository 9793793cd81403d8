#   File "assign-to-conditional.py", line 5
#     (a if b else c) = 1
#      ^^^^^^^^^^^^^
# SyntaxError: cannot assign to conditional expression here. Maybe you meant '==' instead of '='?
(a if b else c) = 1
