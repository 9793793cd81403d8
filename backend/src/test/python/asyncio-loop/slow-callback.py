import asyncio
import logging
import sys
import time
class Brief(logging.Formatter):
    def format(self, record):
        text = record.getMessage()
        return f"{record.levelname} {record.name} {text.split(' coro=')[0]} ... {text.split(' took ')[-1][:3]}"
handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(Brief())
logging.getLogger("asyncio").addHandler(handler)
async def main():
    time.sleep(0.21)
asyncio.run(main(), debug=True)
print("end")
# prints: WARNING asyncio Executing <Task finished name='Task-1' ... 0.2
# prints: end
