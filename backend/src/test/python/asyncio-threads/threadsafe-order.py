import asyncio
import threading
async def main():
    loop = asyncio.get_running_loop()
    done = asyncio.Event()
    def work():
        for i in range(3):
            loop.call_soon_threadsafe(print, i)
        loop.call_soon_threadsafe(done.set)
    threading.Thread(target=work).start()
    await done.wait()
    print("done")
asyncio.run(main())
# prints: 0
# prints: 1
# prints: 2
# prints: done
