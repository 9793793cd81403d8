import asyncio
def low():
    raise ValueError("low")
async def fail():
    low()
async def main():
    t = asyncio.create_task(fail())
    await asyncio.wait([t])
    print([f.f_code.co_name for f in t.get_stack()])
    print([f.f_code.co_name for f in t.get_stack(limit=1)])
    print(t.exception())
asyncio.run(main())
# prints: ['fail', 'low']
# prints: ['fail']
# prints: low
