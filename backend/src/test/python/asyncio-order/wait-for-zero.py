import asyncio
async def f():
    print("runs?")
    return 1
async def main():
    for t in 0, -1:
        try:
            print(await asyncio.wait_for(f(), t))
        except TimeoutError as e:
            print("timeout", repr(e.__cause__))
    done = asyncio.get_running_loop().create_future()
    done.set_result(3)
    print(await asyncio.wait_for(done, 0))
asyncio.run(main())
# prints: timeout CancelledError()
# prints: timeout CancelledError()
# prints: 3
