#   File "global-annotated.py", line 7
#     x: int = 1
#     ^^^^^^^^^^
# SyntaxError: annotated name 'x' can't be global
def f():
    global x
    x: int = 1
