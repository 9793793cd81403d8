import asyncio
import time
import logging
import sys
logging.basicConfig(stream=sys.stdout, format="%(levelname)s:%(message).20s")
def slow():
    time.sleep(0.15)
async def main():
    asyncio.get_running_loop().call_soon(slow)
    await asyncio.sleep(0.3)
asyncio.run(main(), debug=True)
# prints: WARNING:Executing <Handle sl
