import queue

for size in (0, -1):
    q = queue.Queue(size)
    for i in range(100):
        q.put_nowait(i)
    print(q.qsize(), q.full(), q.maxsize)  # prints: 100 False 0
    # prints: 100 False -1
