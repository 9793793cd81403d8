import asyncio
async def worker():
    print("never")
async def main():
    t = asyncio.create_task(worker())
    t.cancel(msg="early")
    try:
        await t
    except asyncio.CancelledError as e:
        print(repr(e))
    try:
        t.result()
    except asyncio.CancelledError as e:
        print(repr(e))
asyncio.run(main())
# prints: CancelledError('early')
# prints: CancelledError()
