import asyncio
async def main():
    f = asyncio.get_running_loop().create_future()
    f.set_result(1)
    f.add_done_callback(lambda f: print("called", f.result()))
    print("added")
    await asyncio.sleep(0)
    print("after")
asyncio.run(main())
# prints: added
# prints: called 1
# prints: after
