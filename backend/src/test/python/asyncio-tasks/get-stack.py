import asyncio
async def inner():
    await asyncio.sleep(1)
async def outer():
    await inner()
async def main():
    t = asyncio.create_task(outer())
    print([f.f_code.co_name for f in t.get_stack()])
    await asyncio.sleep(0)
    stack = t.get_stack()
    print([(f.f_code.co_name, f.f_lineno) for f in stack])
    t.cancel()
    await asyncio.wait([t])
    print(t.get_stack())
asyncio.run(main())
# prints: ['outer']
# prints: [('outer', 5)]
# prints: []
