import threading
import time

begin = time.perf_counter()
threads = [threading.Thread(target=time.sleep, args=(0.1,)) for _ in range(5)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(round(time.perf_counter() - begin, 1))  # prints: 0.1
