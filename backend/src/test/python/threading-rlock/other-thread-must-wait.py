import threading

lock = threading.RLock()
lock.acquire()
lock.acquire()
seen = []
t = threading.Thread(target=lambda: seen.append(lock.acquire(blocking=False)))
t.start()
t.join()
lock.release()
t = threading.Thread(target=lambda: seen.append(lock.acquire(timeout=0.01)))
t.start()
t.join()
lock.release()
t = threading.Thread(target=lambda: seen.append(lock.acquire()))
t.start()
t.join()
print(seen)  # prints: [False, False, True]
