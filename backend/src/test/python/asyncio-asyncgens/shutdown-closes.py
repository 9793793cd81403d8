import asyncio
async def numbers():
    try:
        for i in range(5):
            yield i
    finally:
        print("closed")
async def main():
    g = numbers()
    async for n in g:
        print(n)
        if n == 1:
            break
    keep.append(g)
    print("main is over")
keep = []
asyncio.run(main())
print("after run")
# prints: 0
# prints: 1
# prints: main is over
# prints: closed
# prints: after run
