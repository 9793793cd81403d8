import asyncio
async def main():
    t = asyncio.timeout(1)
    print(repr(t))
    try:
        t.reschedule(None)
    except RuntimeError as e:
        print(e)
    async with t:
        try:
            async with t:
                pass
        except RuntimeError as e:
            print(e)
    try:
        t.reschedule(5)
    except RuntimeError as e:
        print(e)
    try:
        async with asyncio.timeout(0.01) as u:
            await asyncio.sleep(1)
    except TimeoutError:
        print(u.expired(), repr(u))
    try:
        u.reschedule(None)
    except RuntimeError as e:
        print(e)
asyncio.run(main())
# prints: <Timeout [created]>
# prints: Timeout has not been entered
# prints: Timeout has already been entered
# prints: Cannot change state of finished Timeout
# prints: True <Timeout [expired]>
# prints: Cannot change state of expired Timeout
