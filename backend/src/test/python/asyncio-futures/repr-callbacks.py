import asyncio
async def main():
    f = asyncio.get_running_loop().create_future()
    f.add_done_callback(print)
    print(f)
    f.add_done_callback(len)
    print(f)
    f.add_done_callback(repr)
    f.add_done_callback(max)
    print(f)
asyncio.run(main())
# prints: <Future pending cb=[print()]>
# prints: <Future pending cb=[print(), len()]>
# prints: <Future pending cb=[print(), <2 more>, max()]>
