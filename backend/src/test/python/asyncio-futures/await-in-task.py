import asyncio
async def set_later(f):
    await asyncio.sleep(0.1)
    f.set_result("ready")
async def main():
    f = asyncio.get_running_loop().create_future()
    asyncio.create_task(set_later(f))
    print(await f, f)
asyncio.run(main())
# prints: ready <Future finished result='ready'>
