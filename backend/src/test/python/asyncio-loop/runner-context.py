import asyncio
import contextvars
v = contextvars.ContextVar("v", default="unset")
async def put(x):
    v.set(x)
async def get():
    return v.get()
with asyncio.Runner() as runner:
    runner.run(put("kept"))
    print(runner.run(get()))
    own = contextvars.copy_context()
    print(runner.run(get(), context=own))
print(v.get())
# prints: kept
# prints: unset
# prints: unset
