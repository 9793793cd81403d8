import queue

q = queue.Queue(1)
try:
    q.get(timeout=-1)
except ValueError as error:
    print(error)  # prints: 'timeout' must be a non-negative number
try:
    q.put(1, timeout=-1)
except ValueError as error:
    print(error)  # prints: 'timeout' must be a non-negative number
