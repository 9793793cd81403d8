#   File "global-and-nonlocal.py", line 8
#     global x
#     ^^^^^^^^
# SyntaxError: name 'x' is nonlocal and global
def f():
    x = 1
    def g():
        global x
        nonlocal x
