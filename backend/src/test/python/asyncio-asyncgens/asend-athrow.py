import asyncio
async def echo():
    got = None
    while True:
        try:
            got = yield got
            await asyncio.sleep(0)
        except ValueError as e:
            got = f"caught {e}"
async def main():
    g = echo()
    print(await g.asend(None))
    print(await g.asend("a"))
    print(await g.athrow(ValueError("v")))
    await g.aclose()
asyncio.run(main())
# prints: None
# prints: a
# prints: caught v
