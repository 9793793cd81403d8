import asyncio
import contextvars
user = contextvars.ContextVar("user", default="nobody")
def who():
    seen = user.get()
    user.set("changed in the thread")
    return seen
async def main():
    user.set("ann")
    print(await asyncio.to_thread(who))
    print(user.get())
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, who))
asyncio.run(main())
# prints: ann
# prints: ann
# prints: nobody
