import asyncio
async def late(tg):
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        c = asyncio.sleep(0)
        try:
            tg.create_task(c)
        except RuntimeError as e:
            print(str(e)[-16:])
        c.close()
        raise
async def fail():
    raise ValueError
async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(late(tg))
            tg.create_task(fail())
    except* ValueError:
        print("failed")
asyncio.run(main())
# prints: is shutting down
# prints: failed
