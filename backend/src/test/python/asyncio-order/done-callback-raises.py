import asyncio
async def f():
    return 1
def bad(t):
    print("bad")
    raise ValueError("in callback")
def good(t):
    print("good", t.result())
async def main():
    asyncio.get_running_loop().set_exception_handler(
        lambda loop, c: print(c["message"][:21], repr(c["exception"]), sorted(c)))
    t = asyncio.create_task(f())
    t.add_done_callback(bad)
    t.add_done_callback(good)
    print(await t)
    await asyncio.sleep(0)
    print("end")
asyncio.run(main())
# prints: bad
# prints: Exception in callback ValueError('in callback') ['exception', 'handle', 'message']
# prints: good 1
# prints: 1
# prints: end
