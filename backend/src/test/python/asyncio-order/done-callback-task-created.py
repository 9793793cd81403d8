import asyncio
async def follow():
    print("follow-up")
async def work():
    print("work")
async def main():
    t = asyncio.create_task(work())
    t.add_done_callback(lambda t: asyncio.create_task(follow()))
    await t
    print("main")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
asyncio.run(main())
# prints: work
# prints: main
# prints: follow-up
