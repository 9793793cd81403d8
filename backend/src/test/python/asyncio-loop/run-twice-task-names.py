import asyncio
async def main():
    return asyncio.current_task().get_name()
print(asyncio.run(main()))
print(asyncio.run(main()))
# prints: Task-1
# prints: Task-4
