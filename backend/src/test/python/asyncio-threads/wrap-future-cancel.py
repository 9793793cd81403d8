import asyncio
import concurrent.futures
async def main():
    pooled = concurrent.futures.Future()
    wrapped = asyncio.wrap_future(pooled)
    wrapped.cancel()
    await asyncio.sleep(0)
    print(pooled.cancelled())
    pooled = concurrent.futures.Future()
    wrapped = asyncio.wrap_future(pooled)
    pooled.cancel()
    pooled.set_running_or_notify_cancel()
    try:
        await wrapped
    except asyncio.CancelledError as e:
        print(repr(e))
asyncio.run(main())
# prints: True
# prints: CancelledError()
