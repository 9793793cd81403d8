import asyncio
async def main():
    q = asyncio.Queue()
    try:
        await asyncio.wait_for(q.get(), 0.05)
    except TimeoutError:
        print("nothing came")
    q.put_nowait(1)
    print(await asyncio.wait_for(q.get(), 0.05))
asyncio.run(main())
# prints: nothing came
# prints: 1
