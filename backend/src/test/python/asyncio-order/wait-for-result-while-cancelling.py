import asyncio
async def work():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        return "last words"
async def main():
    print(await asyncio.wait_for(work(), 0.05))
asyncio.run(main())
# prints: last words
