import asyncio
async def main():
    await asyncio.sleep(0)
    return {"a": 1}
print(asyncio.run(main()))
# prints: {'a': 1}
