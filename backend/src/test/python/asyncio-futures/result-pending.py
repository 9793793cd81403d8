import asyncio
async def main():
    f = asyncio.get_running_loop().create_future()
    for g in (f.result, f.exception):
        try:
            g()
        except asyncio.InvalidStateError as e:
            print(e)
    f.cancel("msg")
    for g in (f.result, f.exception):
        try:
            g()
        except asyncio.CancelledError as e:
            print(repr(e))
    print(f.cancel())
asyncio.run(main())
# prints: Result is not set.
# prints: Exception is not set.
# prints: CancelledError('msg')
# prints: CancelledError('msg')
# prints: False
