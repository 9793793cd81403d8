import asyncio
def f(a, b):
    pass
async def main():
    loop = asyncio.get_running_loop()
    h = loop.call_soon(f, 1, "x")
    print(repr(h).split(" at ")[0])
    h.cancel()
    print(h)
    t = loop.call_later(10, f, 1, 2)
    t.cancel()
    print(repr(t).split(" when=")[0], h.cancelled())
asyncio.run(main())
# prints: <Handle f(1, 'x')
# prints: <Handle cancelled>
# prints: <TimerHandle cancelled True
