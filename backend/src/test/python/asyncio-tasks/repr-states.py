import asyncio
async def worker():
    await asyncio.sleep(0)
    return 42
async def fail():
    raise ValueError("bad")
async def main():
    t = asyncio.create_task(worker(), name="w")
    u = asyncio.create_task(fail(), name="f")
    v = asyncio.create_task(worker(), name="c")
    def short(t):
        text = repr(t)
        return text.split(" coro=")[0], text.split("> ")[-1] if "> " in text else ""
    print(short(t))
    await asyncio.sleep(0)
    v.cancel()
    print(short(v))
    await asyncio.wait([t, u, v])
    for x in (t, u, v):
        print(short(x))
    u.exception()
asyncio.run(main())
# prints: ("<Task pending name='w'", '')
# prints: ("<Task cancelling name='c'", '')
# prints: ("<Task finished name='w'", 'result=42>')
# prints: ("<Task finished name='f'", "exception=ValueError('bad')>")
# prints: ("<Task cancelled name='c'", '')
