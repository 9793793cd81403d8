import asyncio
async def f(n):
    await asyncio.sleep(n)
    return n
async def main():
    for c in asyncio.as_completed([f(0.3), f(0.1), f(0.2)]):
        print(await c)
    try:
        for c in asyncio.as_completed([f(0.1), f(0.5)], timeout=0.2):
            print(await c)
    except TimeoutError as e:
        print("timeout", repr(e))
asyncio.run(main())
# prints: 0.1
# prints: 0.2
# prints: 0.3
# prints: 0.1
# prints: timeout TimeoutError()
