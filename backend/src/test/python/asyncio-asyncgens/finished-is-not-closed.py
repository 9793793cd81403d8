import asyncio
async def numbers():
    try:
        yield 1
    finally:
        print("finally")
async def main():
    keep.append(numbers())
    async for n in keep[0]:
        print(n)
    print("main is over")
keep = []
asyncio.run(main())
# prints: 1
# prints: finally
# prints: main is over
