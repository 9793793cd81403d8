import queue

q = queue.Queue()
q.put("a")
q.put("b")
print(list(q.queue), q.queue[0], type(q.queue).__name__)  # prints: ['a', 'b'] a deque
q.queue.clear()
print(q.empty())  # prints: True
