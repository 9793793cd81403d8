#   File "outside-async-module.py", line 5
#     async with x:
#     ^^^^^^^^^^^^^
# SyntaxError: 'async with' outside async function
async with x:
    pass
