import queue

q = queue.Queue(maxsize=1)
q.put("x")
for attempt in (lambda: q.put_nowait("y"), lambda: q.put("y", timeout=0.01), lambda: q.put("y", False)):
    try:
        attempt()
    except queue.Full as error:
        print(repr(error))  # prints: Full()
        # prints: Full()
        # prints: Full()
print(q.get(), q.full())  # prints: x False
for attempt in (q.get_nowait, lambda: q.get(timeout=0.01), lambda: q.get(False)):
    try:
        attempt()
    except queue.Empty as error:
        print(repr(error), type(error).__module__, queue.Full.__module__)
        # prints: Empty() _queue queue
        # prints: Empty() _queue queue
        # prints: Empty() _queue queue
