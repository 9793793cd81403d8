import asyncio
async def f():
    return 1
async def main():
    loop = asyncio.get_running_loop()
    c = f()
    try:
        loop.run_until_complete(c)
    except RuntimeError as e:
        print(e)
    other = asyncio.new_event_loop()
    try:
        other.run_until_complete(c)
    except RuntimeError as e:
        print(e)
    try:
        other.run_forever()
    except RuntimeError as e:
        print(e)
    other.close()
    c.close()
asyncio.run(main())
# prints: This event loop is already running
# prints: Cannot run the event loop while another loop is running
# prints: Cannot run the event loop while another loop is running
