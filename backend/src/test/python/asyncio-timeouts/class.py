import asyncio
async def main():
    loop = asyncio.get_running_loop()
    async with asyncio.timeout(None) as t:
        print(t.when(), t.expired())
        t.reschedule(loop.time() + 0.05)
        print(t.when() is not None)
        t.reschedule(None)
        await asyncio.sleep(0.1)
        print(repr(t))
    print(repr(t))
asyncio.run(main())
# prints: None False
# prints: True
# prints: <Timeout [active] when=None>
# prints: <Timeout [finished]>
