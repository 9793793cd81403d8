import asyncio
async def main():
    try:
        await asyncio.wait_for(asyncio.sleep(1), 0.01)
    except TimeoutError as e:
        print(repr(e), repr(e.__cause__))
asyncio.run(main())
# prints: TimeoutError() CancelledError()
