import asyncio
async def f():
    pass
async def main():
    loop = asyncio.get_running_loop()
    c = f()
    for call in (lambda: loop.call_soon(f), lambda: loop.call_soon(c), lambda: loop.call_later(0.1, f), lambda: loop.call_soon(5)):
        try:
            call()
        except TypeError as e:
            print(str(e).split(" 0x")[0].split(" got <")[0])
    c.close()
asyncio.run(main(), debug=True)
# prints: coroutines cannot be used with call_soon()
# prints: coroutines cannot be used with call_soon()
# prints: coroutines cannot be used with call_at()
# prints: a callable object was expected by call_soon(), got 5
