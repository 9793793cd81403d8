import asyncio
async def main():
    c = asyncio.Condition()
    for call in (c.notify, c.notify_all):
        try:
            call()
        except RuntimeError as e:
            print(e)
    try:
        await c.wait()
    except RuntimeError as e:
        print(e)
asyncio.run(main())
# prints: cannot notify on un-acquired lock
# prints: cannot notify on un-acquired lock
# prints: cannot wait on un-acquired lock
