#   File "assign-to-yield.py", line 6
#     yield x = 1
#     ^^^^^^^
# SyntaxError: assignment to yield expression not possible
def f():
    yield x = 1
