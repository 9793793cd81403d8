import asyncio
async def f(): pass
async def main():
    c = f()
    t = asyncio.create_task(c)
    print(t.get_coro() is c, t.get_loop() is asyncio.get_running_loop())
    await t
asyncio.run(main())
# prints: True True
