import queue
import threading
import time

q = queue.Queue()
done = []


def work():
    while True:
        item = q.get()
        time.sleep(0.01)
        done.append(item)
        q.task_done()


for _ in range(2):
    threading.Thread(target=work, daemon=True).start()
for i in range(5):
    q.put(i)
q.join()
print(sorted(done))  # prints: [0, 1, 2, 3, 4]
