#   File "outside-async-for.py", line 6
#     async for x in y:
#     ^^^^^^^^^^^^^^^^^
# SyntaxError: 'async for' outside async function
def f():
    async for x in y:
        pass
