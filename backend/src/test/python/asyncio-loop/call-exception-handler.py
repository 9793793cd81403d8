import asyncio
async def main():
    loop = asyncio.get_running_loop()
    loop.call_exception_handler({"message": "I say so"})
    loop.set_exception_handler(lambda l, c: print(c))
    loop.call_exception_handler({"message": "mine", "extra": 5})
asyncio.run(main())
# prints: {'message': 'mine', 'extra': 5}
# raises: I say so
# exits: 0
