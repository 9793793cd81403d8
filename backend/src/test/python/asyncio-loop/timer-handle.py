import asyncio
async def main():
    loop = asyncio.get_running_loop()
    a = loop.call_later(0.1, print, "a")
    b = loop.call_later(0.2, print, "b")
    print(a < b, a <= b, a > b, a >= a, a == a, a == b)
    print(round(b.when() - a.when(), 3))
    b.cancel()
    print(b.cancelled(), a.cancelled())
    await asyncio.sleep(0.3)
asyncio.run(main())
# prints: True True False True True False
# prints: 0.1
# prints: True False
# prints: a
