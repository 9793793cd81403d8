import asyncio
async def f():
    pass
async def main():
    t = asyncio.create_task(f(), name="fetch")
    print(t.get_name())
    t.set_name("other")
    print(t.get_name(), repr(t)[:28])
    t.set_name(5)
    print(repr(t.get_name()))
    u = asyncio.create_task(f())
    print(u.get_name())
    await asyncio.wait([t, u])
asyncio.run(main())
# prints: fetch
# prints: other <Task pending name='other' c
# prints: '5'
# prints: Task-3
