import asyncio
async def main():
    try:
        async with asyncio.timeout(0.1) as t:
            print(t.expired())
            await asyncio.sleep(1)
    except TimeoutError as e:
        print("timeout", repr(e.__cause__), t.expired())
    print(t)
    async with asyncio.timeout(1):
        print("quick")
    async with asyncio.timeout(None) as t:
        print(t.when(), t)
asyncio.run(main())
# prints: False
# prints: timeout CancelledError() True
# prints: <Timeout [expired]>
# prints: quick
# prints: None <Timeout [active] when=None>
