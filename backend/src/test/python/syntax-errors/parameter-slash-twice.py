#   File "parameter-slash-twice.py", line 5
#     def f(a, /, b, /): pass
#                    ^
# SyntaxError: / may appear only once
def f(a, /, b, /): pass
