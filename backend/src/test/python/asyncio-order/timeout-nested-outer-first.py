import asyncio
async def main():
    try:
        async with asyncio.timeout(0.05) as outer:
            try:
                async with asyncio.timeout(1) as inner:
                    await asyncio.sleep(5)
            except TimeoutError:
                print("inner")
    except TimeoutError:
        print("outer", outer.expired(), inner.expired())
asyncio.run(main())
# prints: outer True False
