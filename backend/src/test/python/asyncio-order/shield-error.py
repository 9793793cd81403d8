import asyncio
async def inner():
    await asyncio.sleep(0)
    raise ValueError("x")
async def main():
    try:
        await asyncio.shield(inner())
    except ValueError as e:
        print("got", e)
asyncio.run(main())
# prints: got x
