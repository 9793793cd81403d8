import asyncio
import types
async def f():
    pass
def g():
    yield
async def ag():
    yield
class C:
    async def m(self):
        pass
c = f()
print(asyncio.iscoroutine(c), asyncio.iscoroutine(f), asyncio.iscoroutinefunction(f), asyncio.iscoroutinefunction(C().m))
print(asyncio.iscoroutine(g()), asyncio.iscoroutinefunction(g), asyncio.iscoroutinefunction(ag), asyncio.iscoroutine(ag()))
print(asyncio.iscoroutinefunction(lambda: f()), asyncio.iscoroutinefunction(print))
c.close()
# prints: True False True True
# prints: True False False False
# prints: False False
