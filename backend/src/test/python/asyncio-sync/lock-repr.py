import asyncio
async def main():
    lock = asyncio.Lock()
    short = lambda x: repr(x).split("[")[-1]
    print(short(lock))
    await lock.acquire()
    t = asyncio.create_task(lock.acquire())
    await asyncio.sleep(0)
    print(short(lock))
    lock.release()
    print(short(lock), await t, short(lock))
    e = asyncio.Event()
    print(short(e))
    e.set()
    print(short(e), short(asyncio.Semaphore(3)), short(asyncio.Condition()), short(asyncio.Barrier(2)))
asyncio.run(main())
# prints: unlocked]>
# prints: locked, waiters:1]>
# prints: unlocked, waiters:1]> True locked]>
# prints: unset]>
# prints: set]> unlocked, value:3]> unlocked]> filling, waiters:0/2]>
