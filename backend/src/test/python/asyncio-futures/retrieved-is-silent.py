import asyncio
async def main():
    f = asyncio.get_running_loop().create_future()
    f.set_exception(ValueError("seen"))
    print(repr(f.exception()))
asyncio.run(main())
print("end")
# prints: ValueError('seen')
# prints: end
