import asyncio
async def waiter(f, n):
    print("wait", n)
    print("got", n, await f)
async def main():
    f = asyncio.get_running_loop().create_future()
    ts = [asyncio.create_task(waiter(f, i)) for i in range(3)]
    await asyncio.sleep(0)
    f.set_result("x")
    print("set")
    await asyncio.sleep(0)
    print("one turn later")
    for t in ts:
        await t
asyncio.run(main())
# prints: wait 0
# prints: wait 1
# prints: wait 2
# prints: set
# prints: got 0 x
# prints: got 1 x
# prints: got 2 x
# prints: one turn later
