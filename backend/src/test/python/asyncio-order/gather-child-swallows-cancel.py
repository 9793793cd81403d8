import asyncio
async def stubborn():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        return "swallowed"
async def main():
    g = asyncio.gather(stubborn(), stubborn())
    await asyncio.sleep(0)
    g.cancel()
    try:
        print(await g)
    except asyncio.CancelledError:
        print("the gather is cancelled all the same")
asyncio.run(main())
# prints: the gather is cancelled all the same
