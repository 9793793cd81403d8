import asyncio
import threading
async def work(name):
    for i in range(2):
        await asyncio.sleep(0.1 if name == "a" else 0.15)
        print(name, i)
ts = [threading.Thread(target=asyncio.run, args=(work(n),)) for n in "ab"]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("done")
# prints: a 0
# prints: b 0
# prints: a 1
# prints: b 1
# prints: done
