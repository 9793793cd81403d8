#   File "outside-async-comprehension.py", line 6
#     return [x async for x in y]
#            ^^^^^^^^^^^^^^^^^^^^
# SyntaxError: asynchronous comprehension outside of an asynchronous function
def f():
    return [x async for x in y]
