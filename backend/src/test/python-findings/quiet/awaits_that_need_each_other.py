# no findings
import asyncio

log = []


async def fetch(n):
    await asyncio.sleep(0.5)
    return n + 1


async def note(n):
    await asyncio.sleep(0.5)
    log.append(n)


async def main():
    a = await fetch(1)
    b = await fetch(a)
    await note(a)
    await note(b)
    await asyncio.sleep(1)
    await asyncio.sleep(1)
    c = 0
    for _ in range(3):
        c = await fetch(c)
    x = await fetch(1)
    print(x)
    y = await fetch(2)
    print(c, y, log)


asyncio.run(main())
