import asyncio
import time
def slow():
    time.sleep(0.2)
    print("slow is over")
async def main():
    loop = asyncio.get_running_loop()
    loop.run_in_executor(None, slow)
    print("main is over")
asyncio.run(main())
print("after run")
# prints: main is over
# prints: slow is over
# prints: after run
