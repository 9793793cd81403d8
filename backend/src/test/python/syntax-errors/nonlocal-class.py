#   File "nonlocal-class.py", line 8
#     nonlocal x
#     ^^^^^^^^^^
# SyntaxError: no binding for nonlocal 'x' found
class A:
    x = 1
    def f(self):
        nonlocal x
