import asyncio
async def main():
    loop = asyncio.get_running_loop()
    def step(n):
        print("step", n)
        if n:
            loop.call_soon(step, n - 1)
    loop.call_soon(step, 2)
    for i in range(4):
        print("main", i)
        await asyncio.sleep(0)
asyncio.run(main())
# prints: main 0
# prints: step 2
# prints: main 1
# prints: step 1
# prints: main 2
# prints: step 0
# prints: main 3
