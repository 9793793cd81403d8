import queue

q = queue.LifoQueue()
for item in range(3):
    q.put(item)
print([q.get() for _ in range(3)])  # prints: [2, 1, 0]
