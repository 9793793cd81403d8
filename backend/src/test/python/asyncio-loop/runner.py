import asyncio
async def f(n):
    await asyncio.sleep(0)
    return n
with asyncio.Runner() as runner:
    print(runner.run(f(1)))
    print(runner.run(f(2)))
    loop = runner.get_loop()
    print(loop.is_running(), loop.is_closed())
print(loop.is_closed())
# prints: 1
# prints: 2
# prints: False False
# prints: True
