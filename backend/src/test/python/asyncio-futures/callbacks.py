import asyncio
async def main():
    f = asyncio.get_running_loop().create_future()
    def a(x): print("a", x is f)
    def b(x): print("b", x.result())
    f.add_done_callback(a)
    f.add_done_callback(b)
    f.add_done_callback(a)
    print(f.remove_done_callback(a), f.remove_done_callback(a))
    f.set_result(3)
    print("set")
    await asyncio.sleep(0)
asyncio.run(main())
# prints: 2 0
# prints: set
# prints: b 3
