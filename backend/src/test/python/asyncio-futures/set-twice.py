import asyncio
async def main():
    f = asyncio.get_running_loop().create_future()
    f.set_result(1)
    for g in (lambda: f.set_result(2), lambda: f.set_exception(ValueError())):
        try:
            g()
        except asyncio.InvalidStateError as e:
            print(type(e), e)
    print(f.cancel(), f.result())
asyncio.run(main())
# prints: <class 'asyncio.exceptions.InvalidStateError'> invalid state
# prints: <class 'asyncio.exceptions.InvalidStateError'> invalid state
# prints: False 1
