import asyncio
async def main():
    loop = asyncio.get_running_loop()
    f = loop.run_in_executor(None, abs, -5)
    print(type(f), f.done(), asyncio.isfuture(f))
    print(await f)
    print(f)
asyncio.run(main())
# prints: <class '_asyncio.Future'> False True
# prints: 5
# prints: <Future finished result=5>
