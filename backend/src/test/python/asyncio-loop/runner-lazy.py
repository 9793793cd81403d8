import asyncio
r = asyncio.Runner()
r.close()
r = asyncio.Runner()
async def f():
    print("first use makes the loop")
r.run(f())
r.close()
# prints: first use makes the loop
