#   File "yield-in-comprehension.py", line 6
#     return [(yield x) for x in y]
#              ^^^^^^^
# SyntaxError: 'yield' inside list comprehension
def f():
    return [(yield x) for x in y]
