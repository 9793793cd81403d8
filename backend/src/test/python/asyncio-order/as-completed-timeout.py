import asyncio
async def f(d):
    await asyncio.sleep(d)
    return d
async def main():
    ts = [asyncio.create_task(f(d)) for d in (0.05, 1)]
    try:
        for c in asyncio.as_completed(ts, timeout=0.2):
            print(await c)
    except TimeoutError as e:
        print(repr(e))
    print([t.done() for t in ts])
asyncio.run(main())
# prints: 0.05
# prints: TimeoutError()
# prints: [True, False]
