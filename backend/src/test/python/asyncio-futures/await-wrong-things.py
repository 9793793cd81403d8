import asyncio
async def main():
    for x in (5, None, [1], print):
        try:
            await x
        except TypeError as e:
            print(e)
asyncio.run(main())
# prints: object int can't be used in 'await' expression
# prints: object NoneType can't be used in 'await' expression
# prints: object list can't be used in 'await' expression
# prints: object builtin_function_or_method can't be used in 'await' expression
