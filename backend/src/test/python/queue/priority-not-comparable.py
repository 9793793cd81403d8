import queue

q = queue.PriorityQueue()
q.put((1, {}))
try:
    q.put((1, {"a": 1}))
except TypeError as error:
    print(error)  # prints: '<' not supported between instances of 'dict' and 'dict'
