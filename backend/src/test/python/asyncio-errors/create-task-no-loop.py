import asyncio
async def f():
    pass
c = f()
for call in (asyncio.create_task, asyncio.get_running_loop, asyncio.current_task, asyncio.all_tasks):
    try:
        call(c) if call is asyncio.create_task else call()
    except RuntimeError as e:
        print(e)
c.close()
# prints: no running event loop
# prints: no running event loop
# prints: no running event loop
# prints: no running event loop
