import asyncio
import contextvars
v = contextvars.ContextVar("v", default=0)
async def f():
    v.set(v.get() + 1)
    return v.get()
async def main():
    ctx = contextvars.copy_context()
    print(await asyncio.create_task(f(), context=ctx), await asyncio.create_task(f(), context=ctx))
    print(ctx[v], v.get())
asyncio.run(main())
# prints: 1 2
# prints: 2 0
