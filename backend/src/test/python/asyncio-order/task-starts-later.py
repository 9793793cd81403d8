import asyncio
async def f(n):
    print("start", n)
    await asyncio.sleep(0)
    print("end", n)
async def main():
    a = asyncio.create_task(f("a"))
    print("created a")
    await f("direct")
    print("after direct")
    b = asyncio.create_task(f("b"))
    await a
    print("after a")
    await b
asyncio.run(main())
# prints: created a
# prints: start direct
# prints: start a
# prints: end direct
# prints: after direct
# prints: end a
# prints: start b
# prints: after a
# prints: end b
