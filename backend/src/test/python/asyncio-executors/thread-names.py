import asyncio
import threading
def name():
    return threading.current_thread().name
async def main():
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, name))
    print(await asyncio.to_thread(name))
asyncio.run(main())
# prints: asyncio_0
# prints: asyncio_0
