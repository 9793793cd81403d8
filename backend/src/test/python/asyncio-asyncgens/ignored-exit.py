import asyncio
async def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2
async def main():
    g = stubborn()
    print(await anext(g))
    try:
        await g.aclose()
    except RuntimeError as e:
        print(e)
asyncio.run(main())
# prints: 1
# prints: async generator ignored GeneratorExit
