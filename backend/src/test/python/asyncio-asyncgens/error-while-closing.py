import asyncio
async def numbers():
    try:
        yield 1
    finally:
        raise ValueError("while closing")
async def main():
    keep.append(numbers())
    await anext(keep[0])
    asyncio.get_running_loop().set_exception_handler(lambda loop, c: print(c["message"].split(" <")[0], repr(c["exception"]), sorted(c)))
keep = []
asyncio.run(main())
# prints: an error occurred during closing of asynchronous generator ValueError('while closing') ['asyncgen', 'exception', 'message']
