import asyncio
async def inner():
    await asyncio.sleep(1)
async def main():
    i = asyncio.create_task(inner())
    s = asyncio.shield(i)
    await asyncio.sleep(0)
    i.cancel()
    try:
        await s
    except asyncio.CancelledError as e:
        print("cancelled", e.args, s.cancelled(), i.cancelled())
asyncio.run(main())
# prints: cancelled () True True
