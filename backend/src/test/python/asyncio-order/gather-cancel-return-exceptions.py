import asyncio
async def f(n):
    try:
        await asyncio.sleep(1)
    finally:
        print("ends", n)
async def main():
    g = asyncio.gather(f(1), f(2), return_exceptions=True)
    await asyncio.sleep(0)
    g.cancel()
    try:
        print(await g)
    except asyncio.CancelledError as e:
        print("cancelled", repr(e), g.cancelled())
asyncio.run(main())
# prints: ends 1
# prints: ends 2
# prints: cancelled CancelledError() False
