import asyncio
async def w(l, n):
    try:
        async with l:
            print(n, "got")
    except asyncio.CancelledError:
        print(n, "cancelled")
        raise
async def main():
    l = asyncio.Lock()
    await l.acquire()
    a, b, c = [asyncio.create_task(w(l, n)) for n in "abc"]
    await asyncio.sleep(0)
    a.cancel()
    await asyncio.sleep(0)
    l.release()
    b.cancel()
    r = await asyncio.gather(a, b, c, return_exceptions=True)
    print(r, l.locked())
asyncio.run(main())
# prints: a cancelled
# prints: b cancelled
# prints: c got
# prints: [CancelledError(''), CancelledError(''), None] False
