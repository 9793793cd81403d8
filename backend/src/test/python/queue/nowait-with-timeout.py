import queue

q = queue.Queue(1)
q.put(1, block=False, timeout=-5)
try:
    q.put(2, False, 100)
except queue.Full:
    print("full at once")  # prints: full at once
print(q.get(False, -1))  # prints: 1
