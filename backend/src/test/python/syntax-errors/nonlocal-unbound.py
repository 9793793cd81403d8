#   File "nonlocal-unbound.py", line 6
#     nonlocal x
#     ^^^^^^^^^^
# SyntaxError: no binding for nonlocal 'x' found
def f():
    nonlocal x
