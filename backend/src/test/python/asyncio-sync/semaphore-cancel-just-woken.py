import asyncio
async def main():
    s = asyncio.Semaphore(0)
    a = asyncio.create_task(s.acquire())
    b = asyncio.create_task(s.acquire())
    await asyncio.sleep(0)
    s.release()
    a.cancel()
    await asyncio.wait([a, b], timeout=0.1)
    print(a.cancelled(), b.done())
asyncio.run(main())
# prints: True True
