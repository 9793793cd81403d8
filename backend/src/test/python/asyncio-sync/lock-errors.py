import asyncio
async def main():
    l = asyncio.Lock()
    print(l.locked())
    try:
        l.release()
    except RuntimeError as e:
        print(e)
    print(await l.acquire(), l.locked())
    l.release()
    print(l.locked())
    try:
        with l: pass
    except TypeError as e:
        print(e)
asyncio.run(main())
# prints: False
# prints: Lock is not acquired.
# prints: True True
# prints: False
# prints: 'Lock' object does not support the context manager protocol
