import asyncio
async def main():
    s = asyncio.Semaphore(2)
    await s.acquire()
    print(s.locked())
    await s.acquire()
    print(s.locked())
    s.release()
    s.release()
    s.release()
    print(s.locked(), [await s.acquire() for _ in range(3)], s.locked())
    try:
        asyncio.Semaphore(-1)
    except ValueError as e:
        print(e)
    print(asyncio.Semaphore(0).locked())
asyncio.run(main())
# prints: False
# prints: True
# prints: False [True, True, True] True
# prints: Semaphore initial value must be >= 0
# prints: True
