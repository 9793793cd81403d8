import asyncio
async def main():
    f = asyncio.get_running_loop().create_future()
    for x in (StopIteration, StopIteration(), 5, int):
        try:
            f.set_exception(x)
        except TypeError as e:
            print(e)
    f.set_exception(KeyError)
    print(repr(f.exception()))
    try:
        await f
    except KeyError as e:
        print("caught", repr(e))
asyncio.run(main())
# prints: StopIteration interacts badly with generators and cannot be raised into a Future
# prints: StopIteration interacts badly with generators and cannot be raised into a Future
# prints: invalid exception object
# prints: invalid exception object
# prints: KeyError()
# prints: caught KeyError()
