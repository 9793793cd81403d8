#   File "global-parameter.py", line 6
#     global x
#     ^^^^^^^^
# SyntaxError: name 'x' is parameter and global
def f(x):
    global x
