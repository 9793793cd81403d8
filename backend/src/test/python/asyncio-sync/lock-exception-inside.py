import asyncio
async def main():
    lock = asyncio.Lock()
    try:
        async with lock:
            raise ValueError("inside")
    except ValueError:
        print("released", not lock.locked())
asyncio.run(main())
# prints: released True
