import asyncio
async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    print(f, f.done(), f.cancelled())
    f.set_result(1)
    print(f, f.done(), f.cancelled(), f.result(), f.exception())
    f = loop.create_future()
    f.set_exception(ValueError("x"))
    print(f, f.done(), repr(f.exception()))
    f = loop.create_future()
    f.cancel()
    print(f, f.done(), f.cancelled())
asyncio.run(main())
# prints: <Future pending> False False
# prints: <Future finished result=1> True False 1 None
# prints: <Future finished exception=ValueError('x')> True ValueError('x')
# prints: <Future cancelled> True True
