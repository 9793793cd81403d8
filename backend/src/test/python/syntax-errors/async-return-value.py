#   File "async-return-value.py", line 7
#     return 2
#     ^^^^^^^^
# SyntaxError: 'return' with value in async generator
async def f():
    yield 1
    return 2
