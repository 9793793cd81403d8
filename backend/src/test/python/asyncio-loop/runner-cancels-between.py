import asyncio
async def background():
    try:
        await asyncio.sleep(10)
    finally:
        print("background ends")
async def start():
    global t
    t = asyncio.create_task(background())
async def look():
    await asyncio.sleep(0.01)
    return t.done()
with asyncio.Runner() as runner:
    runner.run(start())
    print(runner.run(look()))
    print("leaving")
print(t.cancelled())
# prints: False
# prints: leaving
# prints: background ends
# prints: True
