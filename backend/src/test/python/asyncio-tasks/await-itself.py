import asyncio
async def main():
    try:
        await asyncio.current_task()
    except RuntimeError as e:
        print(str(e)[:28])
asyncio.run(main())
# prints: Task cannot await on itself:
