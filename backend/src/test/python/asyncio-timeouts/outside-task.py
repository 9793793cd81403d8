import asyncio
loop = asyncio.new_event_loop()
async def enter():
    return asyncio.timeout(1)
t = loop.run_until_complete(enter())
c = t.__aenter__()
def go():
    try:
        c.send(None)
    except RuntimeError as e:
        print(e)
    loop.stop()
loop.call_soon(go)
loop.run_forever()
loop.close()
try:
    asyncio.timeout(1)
except RuntimeError as e:
    print(e)
# prints: Timeout should be used inside a task
# prints: no running event loop
