#   File "global-after-assignment.py", line 7
#     global x
#     ^^^^^^^^
# SyntaxError: name 'x' is assigned to before global declaration
def f():
    x = 1
    global x
