import asyncio
def describe(a, *, b=0, **more):
    return a, b, more
async def main():
    print(await asyncio.to_thread(describe, 1, b=2, c=3))
    try:
        await asyncio.to_thread(describe)
    except TypeError as e:
        print(e)
asyncio.run(main())
# prints: (1, 2, {'c': 3})
# prints: describe() missing 1 required positional argument: 'a'
