import asyncio
async def numbers(name):
    try:
        yield 1
        yield 2
    finally:
        print("closing", name)
async def main():
    a, b = numbers("a"), numbers("b")
    await anext(a)
    await anext(b)
    keep.extend([a, b])
keep = []
loop = asyncio.new_event_loop()
loop.run_until_complete(main())
print("shutdown")
loop.run_until_complete(loop.shutdown_asyncgens())
print("end")
loop.close()
# prints: shutdown
# prints: closing a
# prints: closing b
# prints: end
