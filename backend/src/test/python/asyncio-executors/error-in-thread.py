import asyncio
def fail(n):
    raise ValueError(f"no {n}")
async def main():
    try:
        await asyncio.to_thread(fail, 1)
    except ValueError as e:
        print(repr(e))
    await asyncio.to_thread(fail, 2)
asyncio.run(main())
# prints: ValueError('no 1')
# raises: ValueError: no 2
