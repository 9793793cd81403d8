import asyncio
async def worker():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError as e:
        print("inside", repr(e))
        raise
async def main():
    t = asyncio.create_task(worker())
    await asyncio.sleep(0)
    t.cancel("please stop")
    try:
        await t
    except asyncio.CancelledError as e:
        print("outside", repr(e), e.args)
asyncio.run(main())
# prints: inside CancelledError('please stop')
# prints: outside CancelledError('please stop') ('please stop',)
