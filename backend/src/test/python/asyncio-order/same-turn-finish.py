import asyncio
async def f(n, e):
    await e.wait()
    print("woken", n)
    return n
async def main():
    e = asyncio.Event()
    ts = [asyncio.create_task(f(i, e)) for i in range(4)]
    def done(t):
        print("callback", t.result())
    for t in ts:
        t.add_done_callback(done)
    await asyncio.sleep(0)
    e.set()
    print("set")
    print(await ts[3])
    print([t.done() for t in ts])
    await asyncio.gather(*ts)
asyncio.run(main())
# prints: set
# prints: woken 0
# prints: woken 1
# prints: woken 2
# prints: woken 3
# prints: callback 0
# prints: callback 1
# prints: callback 2
# prints: callback 3
# prints: 3
# prints: [True, True, True, True]
