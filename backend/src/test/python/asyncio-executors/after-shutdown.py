import asyncio
async def main():
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(None, print, "first")
    await loop.shutdown_default_executor()
    try:
        await loop.run_in_executor(None, print, "second")
    except RuntimeError as e:
        print(e)
asyncio.run(main())
# prints: first
# prints: Executor shutdown has been called
