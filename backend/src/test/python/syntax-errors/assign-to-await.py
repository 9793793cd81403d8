#   File "assign-to-await.py", line 6
#     await x = 1
#     ^^^^^^^
# SyntaxError: cannot assign to await expression here. Maybe you meant '==' instead of '='?
async def f():
    await x = 1
