import asyncio
class Twice:
    def __await__(self):
        yield
        print("between")
        yield
        return "value"
async def other():
    for i in range(3):
        print("other", i)
        await asyncio.sleep(0)
async def main():
    t = asyncio.create_task(other())
    print(await Twice())
    await t
asyncio.run(main())
# prints: other 0
# prints: between
# prints: other 1
# prints: value
# prints: other 2
