import asyncio
async def main():
    for x in ("1", None):
        try:
            await asyncio.sleep(x)
        except TypeError as e:
            print(e)
    print(await asyncio.sleep(0, "result"), await asyncio.sleep(0.01, result=5))
asyncio.run(main())
# prints: '<=' not supported between instances of 'str' and 'int'
# prints: '<=' not supported between instances of 'NoneType' and 'int'
# prints: result 5
