import asyncio
async def f():
    pass
async def main():
    t = asyncio.create_task(f(), name=12)
    print(repr(t.get_name()))
    t.set_name(3.5)
    print(repr(t.get_name()))
    await t
asyncio.run(main())
# prints: '12'
# prints: '3.5'
