import asyncio
async def f():
    await asyncio.sleep(0)
    raise KeyError("k")
async def main():
    try:
        await asyncio.wait_for(f(), 1)
    except KeyError as e:
        print("got", e)
asyncio.run(main())
# prints: got 'k'
