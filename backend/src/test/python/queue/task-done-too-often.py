import queue

q = queue.Queue()
q.put(1)
q.get()
q.task_done()
try:
    q.task_done()
except ValueError as error:
    print(error)  # prints: task_done() called too many times
