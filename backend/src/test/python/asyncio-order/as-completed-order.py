import asyncio
async def f(d):
    await asyncio.sleep(d)
    return d
async def main():
    for c in asyncio.as_completed([f(0.3), f(0.1), f(0.2)]):
        print(await c)
asyncio.run(main())
# prints: 0.1
# prints: 0.2
# prints: 0.3
