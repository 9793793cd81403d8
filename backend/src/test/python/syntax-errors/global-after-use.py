#   File "global-after-use.py", line 7
#     global x
#     ^^^^^^^^
# SyntaxError: name 'x' is used prior to global declaration
def f():
    print(x)
    global x
