#   File "debug-parameter.py", line 5
#     def f(__debug__): pass
#     ^^^^^^^^^^^^^^^^^^^^^^
# SyntaxError: cannot assign to __debug__
def f(__debug__): pass
