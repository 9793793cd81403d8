import asyncio
other = asyncio.new_event_loop()
async def main():
    f = other.create_future()
    try:
        await f
    except RuntimeError as e:
        print(str(e)[:22], "...", str(e)[-28:])
asyncio.run(main())
other.close()
# prints: Task <Task pending nam ... attached to a different loop
