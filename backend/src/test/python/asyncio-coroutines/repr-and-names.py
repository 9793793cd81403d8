import asyncio
async def f():
    pass
class C:
    async def m(self):
        pass
c = f()
print(repr(c).split(" at 0x")[0], c.__name__, c.__qualname__, type(c).__name__)
d = C().m()
print(repr(d).split(" at 0x")[0], d.__qualname__)
c.close()
d.close()
# prints: <coroutine object f f f coroutine
# prints: <coroutine object C.m C.m
