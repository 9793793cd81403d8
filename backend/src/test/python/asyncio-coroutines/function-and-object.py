import asyncio
async def f(x):
    return x * 2
print(asyncio.iscoroutinefunction(f), asyncio.iscoroutine(f))
c = f(3)
print(asyncio.iscoroutinefunction(c), asyncio.iscoroutine(c), type(c).__name__)
print(asyncio.run(c))
print(c.__name__, c.__qualname__)
# prints: True False
# prints: False True coroutine
# prints: 6
# prints: f f
