import asyncio
async def slow(n):
    try:
        await asyncio.sleep(1)
    finally:
        print("ends", n)
async def main():
    try:
        async with asyncio.timeout(0.05):
            async with asyncio.TaskGroup() as tg:
                for n in range(2):
                    tg.create_task(slow(n))
    except TimeoutError:
        print("timeout")
asyncio.run(main())
# prints: ends 0
# prints: ends 1
# prints: timeout
