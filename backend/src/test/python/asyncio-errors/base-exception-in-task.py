import asyncio
class Strange(BaseException):
    pass
async def f():
    raise Strange("odd")
async def main():
    t = asyncio.create_task(f())
    await asyncio.sleep(0.01)
    print(repr(t.exception()))
asyncio.run(main())
# prints: Strange('odd')
