import asyncio, threading
def work():
    try:
        asyncio.get_event_loop()
    except RuntimeError as e:
        print(e)
    print(asyncio.run(f()))
async def f():
    return threading.current_thread().name
t = threading.Thread(target=work, name="worker")
t.start()
t.join()
# prints: There is no current event loop in thread 'worker'.
# prints: worker
