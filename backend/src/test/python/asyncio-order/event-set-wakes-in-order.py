import asyncio
async def f(e, n):
    await e.wait()
    print("passed", n)
async def main():
    e = asyncio.Event()
    ts = [asyncio.create_task(f(e, n)) for n in range(3)]
    await asyncio.sleep(0)
    e.set()
    e.clear()
    print("set and cleared")
    await asyncio.gather(*ts)
    print(e.is_set())
asyncio.run(main())
# prints: set and cleared
# prints: passed 0
# prints: passed 1
# prints: passed 2
# prints: False
