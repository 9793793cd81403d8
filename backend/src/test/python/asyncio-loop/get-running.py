import asyncio
try:
    asyncio.get_running_loop()
except RuntimeError as e:
    print(e)
async def main():
    loop = asyncio.get_running_loop()
    print(loop is asyncio.get_event_loop(), loop.is_running(), loop.is_closed())
    print(loop)
asyncio.run(main())
# prints: no running event loop
# prints: True True False
# prints: <_UnixSelectorEventLoop running=True closed=False debug=False>
