import asyncio


class Resource:
    def __init__(self, limit):
        self.sem = asyncio.Semaphore(limit)
        self.lock = asyncio.Lock()
        self.active = 0
        self.peak = 0

    async def use(self, n):
        async with self.sem:
            async with self.lock:
                self.active += 1
                self.peak = max(self.peak, self.active)
            await asyncio.sleep(0.05)
            self.active -= 1
            return n


async def waiter(event, name):
    print(f"{name} waits")
    await event.wait()
    print(f"{name} goes on")


async def consumer(cond, name, stock):
    async with cond:
        await cond.wait_for(lambda: stock)
        print(name, "takes", stock.pop())


async def countdown(n):
    while n:
        yield n
        n -= 1
        await asyncio.sleep(0.01)


async def main():
    r = Resource(2)
    print(await asyncio.gather(*(r.use(n) for n in range(6))), "peak", r.peak)
    event = asyncio.Event()
    tasks = [asyncio.create_task(waiter(event, f"w{i}")) for i in range(3)]
    await asyncio.sleep(0.1)
    event.set()
    await asyncio.gather(*tasks)
    print(event.is_set(), r.lock.locked(), r.sem.locked())

    cond = asyncio.Condition()
    stock = []
    consumers = [asyncio.create_task(consumer(cond, c, stock)) for c in "AB"]
    await asyncio.sleep(0)
    async with cond:
        stock.extend(["apple", "pear"])
        cond.notify_all()
    await asyncio.gather(*consumers)

    print([n async for n in countdown(3)])
    print({n: n * n async for n in countdown(3) if n % 2})
    async for n in countdown(5):
        if n == 3:
            break
    else:
        print("not printed")
    agen = countdown(2)
    print(await anext(agen), await agen.__anext__(), await anext(agen, "over"))
    bounded = asyncio.BoundedSemaphore(1)
    try:
        bounded.release()
    except ValueError as e:
        print("ValueError:", e)
    async with asyncio.Barrier(1) as position:
        print("barrier", position)
    loop = asyncio.get_running_loop()
    fut = loop.create_future()
    loop.call_later(0.1, fut.set_result, "later")
    loop.call_soon(print, "soon")
    print(await fut, fut.done(), loop.is_running())
    print(await loop.run_in_executor(None, sum, range(10)))
    print(str(r.sem).split("[")[-1], str(event).split("[")[-1])


asyncio.run(main())
# prints: [0, 1, 2, 3, 4, 5] peak 2
# prints: w0 waits
# prints: w1 waits
# prints: w2 waits
# prints: w0 goes on
# prints: w1 goes on
# prints: w2 goes on
# prints: True False False
# prints: A takes pear
# prints: B takes apple
# prints: [3, 2, 1]
# prints: {3: 9, 1: 1}
# prints: 2 1 over
# prints: ValueError: BoundedSemaphore released too many times
# prints: barrier 0
# prints: soon
# prints: later True True
# prints: 45
# prints: unlocked, value:2]> set]>
