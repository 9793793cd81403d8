import asyncio
async def work():
    await asyncio.sleep(0.2)
    print("work is done")
    return 1
async def main():
    t = asyncio.create_task(work())
    try:
        await asyncio.wait_for(asyncio.shield(t), 0.1)
    except TimeoutError:
        print("timeout", t.cancelled())
    print(await t)
asyncio.run(main())
# prints: timeout False
# prints: work is done
# prints: 1
