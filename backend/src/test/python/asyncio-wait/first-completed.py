import asyncio
async def f(n):
    await asyncio.sleep(n)
    return n
async def main():
    ts = [asyncio.create_task(f(n)) for n in (0.3, 0.1, 0.2)]
    done, pending = await asyncio.wait(ts, return_when=asyncio.FIRST_COMPLETED)
    print([t.result() for t in done], len(pending))
    done, pending = await asyncio.wait(pending, timeout=0.15)
    print([t.result() for t in done], len(pending))
    done, pending = await asyncio.wait(pending)
    print(len(done), len(pending))
asyncio.run(main())
# prints: [0.1] 2
# prints: [0.2] 1
# prints: 1 0
