import asyncio
async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    f.set_exception(ValueError)
    print(repr(f.exception()))
    for wrong in (5, "text", StopIteration, StopIteration(1)):
        g = loop.create_future()
        try:
            g.set_exception(wrong)
        except TypeError as e:
            print(e)
asyncio.run(main())
# prints: ValueError()
# prints: invalid exception object
# prints: invalid exception object
# prints: StopIteration interacts badly with generators and cannot be raised into a Future
# prints: StopIteration interacts badly with generators and cannot be raised into a Future
