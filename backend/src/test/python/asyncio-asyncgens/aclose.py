import asyncio
async def numbers():
    try:
        yield 1
        yield 2
    finally:
        await asyncio.sleep(0)
        print("cleaned up")
async def main():
    g = numbers()
    print(await anext(g))
    await g.aclose()
    print(await anext(g, "nothing"))
asyncio.run(main())
# prints: 1
# prints: cleaned up
# prints: nothing
