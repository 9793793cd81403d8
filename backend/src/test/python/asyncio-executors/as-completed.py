import asyncio
import time
def work(d):
    time.sleep(d)
    return d
async def main():
    loop = asyncio.get_running_loop()
    fs = [loop.run_in_executor(None, work, d) for d in (0.3, 0.1, 0.2)]
    for c in asyncio.as_completed(fs):
        print(await c)
asyncio.run(main())
# prints: 0.1
# prints: 0.2
# prints: 0.3
