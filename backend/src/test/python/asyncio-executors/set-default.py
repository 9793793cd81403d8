import asyncio
from concurrent.futures import ThreadPoolExecutor
import threading
def name():
    return threading.current_thread().name
async def main():
    loop = asyncio.get_running_loop()
    loop.set_default_executor(ThreadPoolExecutor(1, thread_name_prefix="mine"))
    print(await asyncio.to_thread(name))
asyncio.run(main())
# prints: mine_0
