import asyncio
import threading
async def main():
    loop = asyncio.get_running_loop()
    def sneak():
        try:
            loop.call_soon(print, "never")
        except RuntimeError as e:
            print(e)
    t = threading.Thread(target=sneak)
    t.start()
    t.join()
asyncio.run(main(), debug=True)
# prints: Non-thread-safe operation invoked on an event loop other than the current one
