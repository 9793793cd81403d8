import asyncio
import random
import time

random.seed(444)


async def makeitem(size: int = 5) -> str:
    return "%0*x" % (size * 2, random.getrandbits(size * 8))


async def randsleep(caller=None) -> None:
    i = random.randint(0, 10) / 1000
    if caller:
        pass
    await asyncio.sleep(i)


async def produce(name: int, q: asyncio.Queue) -> None:
    n = 2
    for _ in range(n):
        await randsleep(caller=f"Producer {name}")
        i = await makeitem()
        t = time.perf_counter()
        await q.put((i, t))
        made.append(i)


async def consume(name: int, q: asyncio.Queue) -> None:
    while True:
        await randsleep(caller=f"Consumer {name}")
        i, t = await q.get()
        now = time.perf_counter()
        assert now >= t
        used.append(i)
        q.task_done()


async def main(nprod: int, ncon: int):
    q = asyncio.Queue()
    producers = [asyncio.create_task(produce(n, q)) for n in range(nprod)]
    consumers = [asyncio.create_task(consume(n, q)) for n in range(ncon)]
    await asyncio.gather(*producers)
    await q.join()  # Implicitly awaits consumers, too
    for c in consumers:
        c.cancel()
    print(q, q.maxsize)


if __name__ == "__main__":
    made, used = [], []
    ns = {"nprod": 3, "ncon": 5}
    start = time.perf_counter()
    asyncio.run(main(**ns))
    elapsed = time.perf_counter() - start
    print("Program completed quickly:", elapsed < 2)
    print(len(made), sorted(made) == sorted(used), all(len(i) == 10 for i in made))
    print(random.Random(7).choices("abc", weights=[1, 2, 3], k=6), random.Random(1).sample(range(50), 4))
# prints: <Queue maxsize=0 _getters[3]> 0
# prints: Program completed quickly: True
# prints: 6 True True
# prints: ['b', 'a', 'c', 'a', 'c', 'b'] [8, 36, 48, 4]
