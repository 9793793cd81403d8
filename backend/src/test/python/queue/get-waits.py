import queue
import threading
import time

q = queue.Queue()


def later():
    time.sleep(0.05)
    q.put("late")


threading.Thread(target=later).start()
print("waiting")  # prints: waiting
print(q.get(timeout=5))  # prints: late
