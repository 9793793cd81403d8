import asyncio
async def main():
    q = asyncio.Queue(maxsize=1)
    async def put():
        for i in range(3):
            await q.put(i)
            print("put", i)
    t = asyncio.create_task(put())
    for i in range(3):
        await asyncio.sleep(0.05)
        print("got", await q.get())
    await t
asyncio.run(main())
# prints: put 0
# prints: got 0
# prints: put 1
# prints: got 1
# prints: put 2
# prints: got 2
