import queue

q = queue.SimpleQueue()
q.put(1)
q.put(2, block=False)
print(q.qsize(), q.get(), q.get_nowait(), q.empty())  # prints: 2 1 2 True
try:
    q.get(timeout=0.01)
except queue.Empty as error:
    print(repr(error))  # prints: Empty()
try:
    q.get(block=False)
except queue.Empty:
    print("empty")  # prints: empty
