import asyncio
async def inner():
    await asyncio.sleep(0.1)
async def outer(t):
    await t
async def main():
    a = asyncio.create_task(inner(), name="inner")
    b = asyncio.create_task(outer(a), name="outer")
    await asyncio.sleep(0)
    text = repr(b)
    print("wait_for=<Task pending name='inner'" in text, text.startswith("<Task pending name='outer' coro=<outer() running at"))
    await b
asyncio.run(main())
# prints: True True
