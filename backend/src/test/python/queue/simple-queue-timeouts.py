import queue

q = queue.SimpleQueue()
for get in (q.get_nowait, lambda: q.get(block=False), lambda: q.get(timeout=0.02)):
    try:
        get()
    except queue.Empty as error:
        print(repr(error))  # prints: Empty()
        # prints: Empty()
        # prints: Empty()
q.put(1, block=False, timeout=-1)
print(q.get(timeout=1), q.empty(), q.qsize())  # prints: 1 True 0
try:
    q.get(timeout=-1)
except ValueError as error:
    print(error)  # prints: 'timeout' must be a non-negative number
