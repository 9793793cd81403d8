import asyncio
def f():
    pass
for x in (f(), 5, "x"):
    try:
        asyncio.run(x)
    except ValueError as e:
        print(e)
# prints: a coroutine was expected, got None
# prints: a coroutine was expected, got 5
# prints: a coroutine was expected, got 'x'
