import asyncio
async def main():
    try:
        async with asyncio.timeout(0.1):
            try:
                async with asyncio.timeout(1):
                    await asyncio.sleep(2)
            except TimeoutError:
                print("inner?")
            finally:
                print("inner left")
    except TimeoutError:
        print("outer")
    try:
        async with asyncio.timeout(1):
            try:
                async with asyncio.timeout(0.1):
                    await asyncio.sleep(2)
            except TimeoutError:
                print("inner")
    except TimeoutError:
        print("outer?")
asyncio.run(main())
# prints: inner left
# prints: outer
# prints: inner
