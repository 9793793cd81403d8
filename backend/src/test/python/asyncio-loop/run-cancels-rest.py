import asyncio
async def rest(n):
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        print("cancelled", n)
        raise
    finally:
        print("finally", n)
async def main():
    asyncio.create_task(rest(1))
    await asyncio.sleep(0)
    print("main over")
asyncio.run(main())
# prints: main over
# prints: cancelled 1
# prints: finally 1
