import asyncio
inside = 0
async def w(s, n):
    global inside
    async with s:
        inside += 1
        print(n, "in", inside)
        await asyncio.sleep(0.1)
        inside -= 1
async def main():
    s = asyncio.Semaphore(2)
    await asyncio.gather(*(w(s, n) for n in range(5)))
    print(s.locked())
    try:
        asyncio.Semaphore(-1)
    except ValueError as e:
        print(e)
    b = asyncio.BoundedSemaphore(1)
    try:
        b.release()
    except ValueError as e:
        print(e)
asyncio.run(main())
# prints: 0 in 1
# prints: 1 in 2
# prints: 2 in 1
# prints: 3 in 2
# prints: 4 in 1
# prints: False
# prints: Semaphore initial value must be >= 0
# prints: BoundedSemaphore released too many times
