import asyncio
async def main():
    loop = asyncio.get_running_loop()
    when = loop.time() + 0.05
    try:
        async with asyncio.timeout_at(when) as outer:
            try:
                async with asyncio.timeout_at(when) as inner:
                    await asyncio.sleep(5)
            except TimeoutError:
                print("inner")
                await asyncio.sleep(0)
                print("not reached?")
    except TimeoutError:
        print("outer")
    print(outer.expired(), inner.expired())
asyncio.run(main())
# prints: outer
# prints: True True
