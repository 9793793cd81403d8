import asyncio
async def f(n):
    await asyncio.sleep(n)
    if n == 0.1: raise ValueError("x")
    return n
async def main():
    for c in asyncio.as_completed([f(0.2), f(0.1)]):
        try:
            print(await c)
        except ValueError as e:
            print("error", e)
asyncio.run(main())
# prints: error x
# prints: 0.2
