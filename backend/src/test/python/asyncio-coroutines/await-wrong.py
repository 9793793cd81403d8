import asyncio
async def main():
    for x in (5, None, "x", [1]):
        try:
            await x
        except TypeError as e:
            print(e)
asyncio.run(main())
# prints: object int can't be used in 'await' expression
# prints: object NoneType can't be used in 'await' expression
# prints: object str can't be used in 'await' expression
# prints: object list can't be used in 'await' expression
