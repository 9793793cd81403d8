import asyncio
async def main():
    f = asyncio.get_running_loop().create_future()
    f.set_result(3)
    print(asyncio.shield(f) is f)
    try:
        asyncio.shield(5)
    except TypeError as e:
        print(e)
asyncio.run(main())
# prints: True
# prints: An asyncio.Future, a coroutine or an awaitable is required
