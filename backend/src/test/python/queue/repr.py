import queue

for q in (queue.Queue(), queue.LifoQueue(), queue.PriorityQueue(), queue.SimpleQueue()):
    print(repr(q).split(" at ")[0])  # prints: <queue.Queue object
    # prints: <queue.LifoQueue object
    # prints: <queue.PriorityQueue object
    # prints: <_queue.SimpleQueue object
