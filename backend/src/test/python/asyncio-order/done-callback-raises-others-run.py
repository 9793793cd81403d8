import asyncio
def bad(f):
    raise RuntimeError("bad callback")
async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda l, c: print("handler:", repr(c["exception"])))
    f = loop.create_future()
    f.add_done_callback(bad)
    f.add_done_callback(lambda f: print("good callback"))
    f.set_result(1)
    print(await f)
    await asyncio.sleep(0)
asyncio.run(main())
# prints: 1
# prints: handler: RuntimeError('bad callback')
# prints: good callback
