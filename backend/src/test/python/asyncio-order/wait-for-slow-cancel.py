import asyncio
async def f():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print("takes its time")
        await asyncio.sleep(0.2)
        print("returns all the same")
        return 42
async def main():
    print(await asyncio.wait_for(f(), 0.1))
asyncio.run(main())
# prints: takes its time
# prints: returns all the same
# prints: 42
