import queue

q = queue.Queue()
print(q.join())  # prints: None
