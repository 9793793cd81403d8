import queue

q = queue.PriorityQueue()
for item in ((2, "two"), (1, "one"), (3, "three"), (1, "uno")):
    q.put(item)
while not q.empty():
    print(q.get())  # prints: (1, 'one')
    # prints: (1, 'uno')
    # prints: (2, 'two')
    # prints: (3, 'three')
