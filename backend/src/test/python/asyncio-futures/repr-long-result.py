import asyncio
async def main():
    f = asyncio.get_running_loop().create_future()
    f.set_result("a" * 50)
    print(f)
    f = asyncio.get_running_loop().create_future()
    f.set_result(list(range(20)))
    print(f)
    f = asyncio.get_running_loop().create_future()
    f.set_result({"k": 1})
    print(f)
asyncio.run(main())
# prints: <Future finished result='aaaaaaaaaaaa...aaaaaaaaaaaaa'>
# prints: <Future finished result=[0, 1, 2, 3, 4, 5, ...]>
# prints: <Future finished result={'k': 1}>
