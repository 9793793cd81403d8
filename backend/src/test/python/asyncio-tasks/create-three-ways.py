import asyncio
async def f(n):
    print(n, asyncio.current_task().get_name())
    return n
async def main():
    loop = asyncio.get_running_loop()
    a = loop.create_task(f(1))
    b = asyncio.create_task(f(2))
    c = asyncio.ensure_future(f(3))
    print(await a, await b, await c)
    print(asyncio.ensure_future(a) is a)
asyncio.run(main())
# prints: 1 Task-2
# prints: 2 Task-3
# prints: 3 Task-4
# prints: 1 2 3
# prints: True
