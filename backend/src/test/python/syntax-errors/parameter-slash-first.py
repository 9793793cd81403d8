#   File "parameter-slash-first.py", line 5
#     def f(/, a): pass
#           ^
# SyntaxError: at least one argument must precede /
def f(/, a): pass
