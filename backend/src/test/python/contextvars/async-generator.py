import asyncio
import contextvars
v = contextvars.ContextVar("v", default=0)
async def numbers():
    for i in range(2):
        v.set(v.get() + 10)
        yield v.get()
async def main():
    async for n in numbers():
        print(n, v.get())
        v.set(v.get() + 1)
    print(v.get())
asyncio.run(main())
# prints: 10 10
# prints: 21 21
# prints: 22
