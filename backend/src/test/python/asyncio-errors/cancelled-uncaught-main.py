import asyncio
async def main():
    asyncio.current_task().cancel("myself")
    await asyncio.sleep(0)
asyncio.run(main())
# raises: asyncio.exceptions.CancelledError: myself
