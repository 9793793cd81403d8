import asyncio
async def main():
    await asyncio.sleep(0)
    raise ValueError("out of main")
asyncio.run(main())
# raises: ValueError: out of main
