import asyncio
from concurrent.futures import ThreadPoolExecutor
import threading
def name(x):
    return x, threading.current_thread().name
async def main():
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(1, thread_name_prefix="own") as pool:
        print(await asyncio.gather(*(loop.run_in_executor(pool, name, i) for i in range(3))))
asyncio.run(main())
# prints: [(0, 'own_0'), (1, 'own_0'), (2, 'own_0')]
