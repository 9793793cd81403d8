import asyncio
import time
def blocking():
    time.sleep(0.35)
    return "blocked"
async def ticker():
    for i in range(3):
        await asyncio.sleep(0.1)
        print("tick", i)
async def main():
    t = asyncio.create_task(ticker())
    print(await asyncio.to_thread(blocking))
    await t
asyncio.run(main())
# prints: tick 0
# prints: tick 1
# prints: tick 2
# prints: blocked
