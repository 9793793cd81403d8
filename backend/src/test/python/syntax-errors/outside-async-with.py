#   File "outside-async-with.py", line 6
#     async with x:
#     ^^^^^^^^^^^^^
# SyntaxError: 'async with' outside async function
def f():
    async with x:
        pass
