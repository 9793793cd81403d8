#   File "nonlocal-parameter.py", line 8
#     nonlocal x
#     ^^^^^^^^^^
# SyntaxError: name 'x' is parameter and nonlocal
def f():
    x = 1
    def g(x):
        nonlocal x
