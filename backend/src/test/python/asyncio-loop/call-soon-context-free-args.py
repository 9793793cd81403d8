import asyncio
from functools import partial
async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(partial(print, "x", end="!\n"))
    loop.call_soon(lambda *a: print(a), 1, 2)
    try:
        loop.call_later(None, print)
    except TypeError as e:
        print(e)
    await asyncio.sleep(0)
asyncio.run(main())
# prints: delay must not be None
# prints: x!
# prints: (1, 2)
