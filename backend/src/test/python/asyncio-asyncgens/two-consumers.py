import asyncio
async def slow():
    for i in range(3):
        await asyncio.sleep(0.05)
        yield i
async def main():
    g = slow()
    try:
        await asyncio.gather(anext(g), anext(g))
    except RuntimeError as e:
        print(e)
asyncio.run(main())
# prints: anext(): asynchronous generator is already running
