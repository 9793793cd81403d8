import queue

q = queue.SimpleQueue()
print(hasattr(q, "join"), hasattr(q, "task_done"), hasattr(q, "full"), hasattr(q, "put_nowait"))
# prints: False False False True
