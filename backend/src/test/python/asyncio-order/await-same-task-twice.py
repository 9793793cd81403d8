import asyncio
async def f():
    await asyncio.sleep(0.01)
    return [1]
async def w(t, n):
    r = await t
    print(n, r)
    r.append(n)
async def main():
    t = asyncio.create_task(f())
    await asyncio.gather(w(t, "a"), w(t, "b"))
    print(await t)
asyncio.run(main())
# prints: a [1]
# prints: b [1, 'a']
# prints: [1, 'a', 'b']
