import asyncio
async def main():
    f = asyncio.Future()
    f.set_exception(ValueError("v"))
    for i in range(2):
        try:
            await f
        except ValueError as e:
            print(i, e)
asyncio.run(main())
# prints: 0 v
# prints: 1 v
