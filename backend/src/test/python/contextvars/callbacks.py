import asyncio, contextvars
v = contextvars.ContextVar("v", default=0)
async def main():
    loop = asyncio.get_running_loop()
    v.set(1)
    loop.call_soon(lambda: print("cb", v.get()))
    v.set(2)
    c = contextvars.copy_context()
    v.set(3)
    loop.call_soon(lambda: print("cb in c", v.get()), context=c)
    loop.call_later(0, lambda: print("later", v.get()))
    await asyncio.sleep(0.01)
    t = asyncio.create_task(f(), context=c)
    await t
    print(c[v])
async def f():
    print("task", v.get())
    v.set("changed")
asyncio.run(main())
# prints: cb 1
# prints: cb in c 2
# prints: later 3
# prints: task 2
# prints: changed
