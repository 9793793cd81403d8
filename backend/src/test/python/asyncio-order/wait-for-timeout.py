import asyncio
async def f():
    try:
        await asyncio.sleep(1)
    finally:
        print("cleanup")
async def main():
    try:
        await asyncio.wait_for(f(), 0.1)
    except asyncio.TimeoutError as e:
        print("timeout", repr(e), repr(e.__cause__), type(e).__mro__[1].__name__)
asyncio.run(main())
# prints: cleanup
# prints: timeout TimeoutError() CancelledError() OSError
