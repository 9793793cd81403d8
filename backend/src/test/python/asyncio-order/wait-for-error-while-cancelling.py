import asyncio
async def work():
    try:
        await asyncio.sleep(1)
    finally:
        raise ValueError("in cleanup")
async def main():
    try:
        await asyncio.wait_for(work(), 0.05)
    except ValueError as e:
        print(repr(e), repr(e.__context__))
asyncio.run(main())
# prints: ValueError('in cleanup') CancelledError()
