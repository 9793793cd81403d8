import asyncio
async def main():
    q = asyncio.Queue(1)
    try:
        q.get_nowait()
    except asyncio.QueueEmpty as e:
        print(repr(e))
    q.put_nowait(1)
    try:
        q.put_nowait(2)
    except asyncio.QueueFull as e:
        print(repr(e))
    print(q.full(), q.empty(), q.qsize(), q.maxsize, q.get_nowait())
    q.task_done()
    try:
        q.task_done()
    except ValueError as e:
        print(e)
asyncio.run(main())
# prints: QueueEmpty()
# prints: QueueFull()
# prints: True False 1 1 1
# prints: task_done() called too many times
