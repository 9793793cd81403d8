import asyncio
import time
async def main():
    loop = asyncio.get_running_loop()
    print(loop.slow_callback_duration)
    loop.slow_callback_duration = 0.5
    await asyncio.sleep(0)
    time.sleep(0.2)
    print("not slow enough")
asyncio.run(main(), debug=True)
# prints: 0.1
# prints: not slow enough
