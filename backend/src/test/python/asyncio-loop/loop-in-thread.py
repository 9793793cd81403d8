import asyncio, threading
loop = asyncio.new_event_loop()
def work():
    asyncio.set_event_loop(loop)
    loop.run_forever()
    print("loop stopped")
t = threading.Thread(target=work)
t.start()
loop.call_soon_threadsafe(print, "hello from the loop's thread")
loop.call_soon_threadsafe(loop.stop)
t.join()
loop.close()
# prints: hello from the loop's thread
# prints: loop stopped
