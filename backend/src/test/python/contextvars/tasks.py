import asyncio, contextvars
v = contextvars.ContextVar("v")
async def f(n):
    print(n, v.get())
    v.set(n)
    await asyncio.sleep(0)
    print(n, v.get())
async def main():
    v.set("main")
    await asyncio.gather(f(1), f(2))
    print(v.get())
    await f(3)
    print(v.get())
asyncio.run(main())
print(v.get("outside"))
# prints: 1 main
# prints: 2 main
# prints: 1 1
# prints: 2 2
# prints: main
# prints: 3 main
# prints: 3 3
# prints: 3
# prints: outside
