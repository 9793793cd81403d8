import asyncio
async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    for i in range(3):
        f.add_done_callback(lambda f, i=i: print("callback", i, f.result()))
    loop.call_soon(print, "before")
    f.set_result("r")
    loop.call_soon(print, "after")
    print("main goes on")
    await asyncio.sleep(0)
    print("end")
asyncio.run(main())
# prints: main goes on
# prints: before
# prints: callback 0 r
# prints: callback 1 r
# prints: callback 2 r
# prints: after
# prints: end
