import asyncio
import threading
async def answer():
    await asyncio.sleep(0.1)
    return threading.current_thread().name
def serve(loop):
    asyncio.set_event_loop(loop)
    loop.run_forever()
async def main():
    other = asyncio.new_event_loop()
    t = threading.Thread(target=serve, args=(other,), name="server")
    t.start()
    f = asyncio.run_coroutine_threadsafe(answer(), other)
    print(await asyncio.wrap_future(f))
    other.call_soon_threadsafe(other.stop)
    t.join()
    other.close()
asyncio.run(main())
# prints: server
