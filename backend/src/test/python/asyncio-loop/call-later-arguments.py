import asyncio
async def main():
    loop = asyncio.get_running_loop()
    for call in (lambda: loop.call_later(None, print), lambda: loop.call_at(None, print), lambda: loop.call_later("1", print)):
        try:
            call()
        except TypeError as e:
            print(e)
    h = loop.call_later(-1, print, "at once")
    print(type(h), h.when() < loop.time())
    await asyncio.sleep(0.01)
asyncio.run(main())
# prints: delay must not be None
# prints: when cannot be None
# prints: unsupported operand type(s) for +: 'float' and 'str'
# prints: <class 'asyncio.events.TimerHandle'> True
# prints: at once
