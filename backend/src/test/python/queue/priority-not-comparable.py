import queue

q = queue.PriorityQueue()
q.put((1, {}))
try:
    q.put((1, {}))
except TypeError as error:
    print(error)
