import asyncio
async def main():
    raise asyncio.CancelledError("by hand")
asyncio.run(main())
# raises: asyncio.exceptions.CancelledError: by hand
