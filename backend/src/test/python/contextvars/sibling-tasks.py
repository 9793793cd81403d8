import asyncio
import contextvars
v = contextvars.ContextVar("v", default="unset")
async def f(name):
    v.set(name)
    await asyncio.sleep(0)
    return v.get()
async def main():
    v.set("main")
    print(await asyncio.gather(f("a"), f("b")), v.get())
    await f("awaited directly")
    print(v.get())
asyncio.run(main())
# prints: ['a', 'b'] main
# prints: awaited directly
