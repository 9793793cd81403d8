import asyncio
async def f():
    raise KeyboardInterrupt("child")
async def g():
    try:
        await asyncio.sleep(1)
    finally:
        print("sibling ends")
async def main():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(g())
        tg.create_task(f())
try:
    asyncio.run(main())
except KeyboardInterrupt as e:
    print(repr(e))
# prints: sibling ends
# prints: KeyboardInterrupt('child')
# raises: KeyboardInterrupt: child
# exits: 0
