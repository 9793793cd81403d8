import asyncio
async def main():
    try:
        raise KeyboardInterrupt
    finally:
        print("out")
try:
    asyncio.run(main())
except KeyboardInterrupt:
    print("caught")
# prints: out
# prints: caught
