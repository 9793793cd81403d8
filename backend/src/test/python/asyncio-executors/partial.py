import asyncio
import functools
async def main():
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, functools.partial(int, "ff", base=16)))
    print(await loop.run_in_executor(None, lambda: "lambda"))
asyncio.run(main())
# prints: 255
# prints: lambda
