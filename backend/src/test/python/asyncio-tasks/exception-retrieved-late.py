import asyncio
async def bad():
    raise ValueError("seen")
async def main():
    t = asyncio.create_task(bad())
    await asyncio.sleep(0.01)
    print(repr(t.exception()), t.done())
    try:
        t.result()
    except ValueError as e:
        print(e)
asyncio.run(main())
# prints: ValueError('seen') True
# prints: seen
