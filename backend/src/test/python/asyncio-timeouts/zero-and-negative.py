import asyncio
async def main():
    for delay in (0, -1):
        try:
            async with asyncio.timeout(delay) as t:
                print("inside")
                await asyncio.sleep(0)
                print("still inside")
                await asyncio.sleep(0)
        except TimeoutError as e:
            print(repr(e), t.expired())
asyncio.run(main())
# prints: inside
# prints: TimeoutError() True
# prints: inside
# prints: TimeoutError() True
