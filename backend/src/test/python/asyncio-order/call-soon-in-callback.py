import asyncio
def cb(loop, depth):
    print("cb", depth)
    if depth < 3:
        loop.call_soon(cb, loop, depth + 1)
        print("scheduled", depth + 1)
async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(cb, loop, 0)
    for i in range(6):
        print("main", i)
        await asyncio.sleep(0)
asyncio.run(main())
# prints: main 0
# prints: cb 0
# prints: scheduled 1
# prints: main 1
# prints: cb 1
# prints: scheduled 2
# prints: main 2
# prints: cb 2
# prints: scheduled 3
# prints: main 3
# prints: cb 3
# prints: main 4
# prints: main 5
