import asyncio
async def main():
    f = asyncio.get_running_loop().create_future()
    def first(f):
        print("first")
        f.add_done_callback(lambda f: print("third"))
    f.add_done_callback(first)
    f.add_done_callback(lambda f: print("second"))
    f.set_result(None)
    for i in range(3):
        print("turn", i)
        await asyncio.sleep(0)
asyncio.run(main())
# prints: turn 0
# prints: first
# prints: second
# prints: turn 1
# prints: third
# prints: turn 2
