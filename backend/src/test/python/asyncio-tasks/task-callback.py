import asyncio
async def f():
    return 3
def done(t):
    print("done", t.get_name(), t.result())
async def main():
    t = asyncio.create_task(f(), name="x")
    t.add_done_callback(done)
    await t
    print("after await")
    await asyncio.sleep(0)
asyncio.run(main())
# prints: done x 3
# prints: after await
