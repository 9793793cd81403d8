import asyncio
async def work():
    await asyncio.sleep(0)
    return asyncio.current_task().get_name()
async def main():
    print(await asyncio.wait_for(work(), None) == asyncio.current_task().get_name())
    print(await asyncio.wait_for(work(), 1) == asyncio.current_task().get_name())
asyncio.run(main())
# prints: True
# prints: False
