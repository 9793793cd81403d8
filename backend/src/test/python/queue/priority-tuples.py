import queue

q = queue.PriorityQueue()
q.put((2, "code"))
q.put((1, "eat"))
q.put((3, "sleep"))
q.put((1, "drink"))
while not q.empty():
    print(q.get())  # prints: (1, 'drink')
    # prints: (1, 'eat')
    # prints: (2, 'code')
    # prints: (3, 'sleep')
