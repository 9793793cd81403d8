import asyncio
def leave(f):
    raise SystemExit(4)
async def work():
    return 1
async def main():
    t = asyncio.create_task(work())
    t.add_done_callback(leave)
    await asyncio.sleep(1)
    print("never")
asyncio.run(main())
# exits: 4
