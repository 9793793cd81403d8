import asyncio
async def bad():
    raise ValueError("once")
async def w(t, n):
    try:
        await t
    except ValueError as e:
        print(n, e)
async def main():
    t = asyncio.create_task(bad())
    await asyncio.gather(w(t, 1), w(t, 2))
asyncio.run(main())
# prints: 1 once
# prints: 2 once
