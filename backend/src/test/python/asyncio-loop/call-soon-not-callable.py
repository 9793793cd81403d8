import asyncio
async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda l, c: print(c["message"], repr(c["exception"])))
    loop.call_soon(5)
    await asyncio.sleep(0)
asyncio.run(main())
# prints: Exception in callback 5() TypeError("'int' object is not callable")
