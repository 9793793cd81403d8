import asyncio
async def main():
    loop = asyncio.get_running_loop()
    t0 = loop.time()
    try:
        async with asyncio.timeout(0.1) as t:
            t.reschedule(t.when() + 0.2)
            await asyncio.sleep(1)
    except TimeoutError:
        print(f"{loop.time() - t0:.1f}")
    try:
        t.reschedule(5)
    except RuntimeError as e:
        print(e)
    try:
        async with t: pass
    except RuntimeError as e:
        print(e)
asyncio.run(main())
# prints: 0.3
# prints: Cannot change state of expired Timeout
# prints: Timeout has already been entered
