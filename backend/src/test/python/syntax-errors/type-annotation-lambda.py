#   File "type-annotation-lambda.py", line 5
#     lambda x: int: x
#     ^^^^^^^^^^^^^
# SyntaxError: illegal target for annotation
lambda x: int: x
