import asyncio
class Bad:
    def __await__(self):
        yield 5
async def main():
    try:
        await Bad()
    except RuntimeError as e:
        print(e)
asyncio.run(main())
# prints: Task got bad yield: 5
