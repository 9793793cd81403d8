import asyncio
def stop():
    raise StopIteration(3)
async def main():
    try:
        await asyncio.wait_for(asyncio.to_thread(stop), 0.5)
    except BaseException as e:
        print(type(e).__name__, e)
try:
    asyncio.run(main())
except BaseException as e:
    print("out", type(e).__name__, e)
# prints: TimeoutError 
# raises: TypeError: StopIteration interacts badly with generators and cannot be raised into a Future
# exits: 0
