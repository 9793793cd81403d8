import threading
import time

seen = []
barrier = threading.Barrier(2, lambda: seen.append(threading.current_thread().name))
t = threading.Thread(target=barrier.wait, name="first")
t.start()
time.sleep(0.05)
last = threading.Thread(target=barrier.wait, name="last")
last.start()
t.join()
last.join()
print(seen)  # prints: ['last']
