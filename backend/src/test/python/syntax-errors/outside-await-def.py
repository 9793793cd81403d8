#   File "outside-await-def.py", line 6
#     await x
#     ^^^^^^^
# SyntaxError: 'await' outside async function
def f():
    await x
