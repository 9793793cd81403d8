import asyncio
async def main():
    f = asyncio.get_running_loop().create_future()
    def cb(f):
        print("called")
    f.add_done_callback(cb)
    f.add_done_callback(cb)
    print(f.remove_done_callback(cb), f.remove_done_callback(cb))
    f.add_done_callback(cb)
    f.set_result(1)
    print(f.remove_done_callback(cb))
    await asyncio.sleep(0)
asyncio.run(main())
# prints: 2 0
# prints: 0
# prints: called
