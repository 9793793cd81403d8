import asyncio
async def main():
    f = asyncio.get_running_loop().create_future()
    print(f.cancel("msg"), f.cancel(), f.cancelled(), f.done())
    for call in (f.result, f.exception):
        try:
            call()
        except asyncio.CancelledError as e:
            print(repr(e))
    try:
        f.set_exception(ValueError())
    except asyncio.InvalidStateError as e:
        print(e)
asyncio.run(main())
# prints: True False True True
# prints: CancelledError('msg')
# prints: CancelledError('msg')
# prints: invalid state
