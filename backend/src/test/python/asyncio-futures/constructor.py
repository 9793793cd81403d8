import asyncio
async def main():
    f = asyncio.Future()
    print(f, f.get_loop() is asyncio.get_running_loop())
    f.set_result(None)
    print(await f)
    print(isinstance(f, asyncio.Future), asyncio.isfuture(f), asyncio.isfuture(5))
asyncio.run(main())
# prints: <Future pending> True
# prints: None
# prints: True True False
