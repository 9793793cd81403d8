import queue
import threading

q = queue.Queue(1)
q.put("a")
threading.Timer(0.05, q.get).start()
print(q.put("b", timeout=5), q.qsize())  # prints: None 1
