import queue

q = queue.Queue()
for item in ("a", "b", "c"):
    q.put(item)
print(q.qsize(), q.empty(), q.full())  # prints: 3 False False
print(q.get(), q.get(), q.get())  # prints: a b c
print(q.qsize(), q.empty())  # prints: 0 True
