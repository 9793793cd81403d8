import asyncio
import concurrent.futures
import threading
import time
async def main():
    pooled = concurrent.futures.Future()
    wrapped = asyncio.wrap_future(pooled)
    print(type(wrapped), wrapped is asyncio.wrap_future(wrapped))
    def work():
        time.sleep(0.1)
        pooled.set_result("from the thread")
    threading.Thread(target=work).start()
    print(await wrapped)
asyncio.run(main())
# prints: <class '_asyncio.Future'> True
# prints: from the thread
