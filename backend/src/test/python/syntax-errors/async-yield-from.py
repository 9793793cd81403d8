#   File "async-yield-from.py", line 6
#     yield from x
#     ^^^^^^^^^^^^
# SyntaxError: 'yield from' inside async function
async def f():
    yield from x
