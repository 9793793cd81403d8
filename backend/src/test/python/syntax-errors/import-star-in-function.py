#   File "import-star-in-function.py", line 6
#     from a import *
#                   ^
# SyntaxError: import * only allowed at module level
def f():
    from a import *
