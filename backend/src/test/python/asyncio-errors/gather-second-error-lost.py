import asyncio
async def fail(n):
    await asyncio.sleep(0.01 * n)
    raise ValueError(n)
async def main():
    try:
        await asyncio.gather(fail(1), fail(2))
    except ValueError as e:
        print(repr(e))
    await asyncio.sleep(0.1)
asyncio.run(main())
print("no warning")
# prints: ValueError(1)
# prints: no warning
