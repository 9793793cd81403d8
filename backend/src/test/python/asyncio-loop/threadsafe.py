import asyncio, threading
async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    def work():
        loop.call_soon_threadsafe(f.set_result, "from thread")
    t = threading.Thread(target=work)
    t.start()
    print(await f)
    t.join()
asyncio.run(main())
# prints: from thread
