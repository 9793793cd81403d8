import asyncio
async def main():
    q = asyncio.Queue()
    try:
        await asyncio.wait_for(q.get(), 0.1)
    except TimeoutError:
        print("nothing came", q)
    q.put_nowait("x")
    print(await asyncio.wait_for(q.get(), 0.1))
asyncio.run(main())
# prints: nothing came <Queue maxsize=0>
# prints: x
