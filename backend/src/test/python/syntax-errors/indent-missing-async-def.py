#   File "indent-missing-async-def.py", line 6
#     print(1)
#     ^
# IndentationError: expected an indented block after function definition on line 5
async def f():
print(1)
