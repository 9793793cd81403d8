import asyncio
async def main():
    try:
        with asyncio.timeout(1):
            pass
    except TypeError as e:
        print(e)
asyncio.run(main())
# prints: 'Timeout' object does not support the context manager protocol
