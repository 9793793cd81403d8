import asyncio
class Counted(asyncio.Future):
    made = 0
    def __init__(self, *args, **kw):
        super().__init__(*args, **kw)
        Counted.made += 1
async def main():
    f = Counted()
    asyncio.get_running_loop().call_soon(f.set_result, 5)
    print(await f, Counted.made, isinstance(f, asyncio.Future), asyncio.isfuture(f))
asyncio.run(main())
# prints: 5 1 True True
