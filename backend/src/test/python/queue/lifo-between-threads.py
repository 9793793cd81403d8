import queue
import threading

q = queue.LifoQueue()
threads = [threading.Thread(target=q.put, args=(n,)) for n in range(3)]
for t in threads:
    t.start()
    t.join()
print(q.get(), q.get(), q.get())  # prints: 2 1 0
