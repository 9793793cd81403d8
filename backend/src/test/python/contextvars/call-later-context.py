import asyncio
import contextvars
v = contextvars.ContextVar("v", default=0)
async def main():
    loop = asyncio.get_running_loop()
    v.set(1)
    loop.call_later(0.05, lambda: print("timer sees", v.get()))
    own = contextvars.copy_context()
    own.run(v.set, 7)
    loop.call_soon(lambda: print("own sees", v.get()), context=own)
    v.set(2)
    f = loop.create_future()
    f.add_done_callback(lambda f: print("callback sees", v.get()))
    v.set(3)
    f.set_result(None)
    await asyncio.sleep(0.1)
asyncio.run(main())
# prints: own sees 7
# prints: callback sees 2
# prints: timer sees 1
