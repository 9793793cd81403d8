import threading

barrier = threading.Barrier(2)
barrier.abort()
print(barrier.broken)  # prints: True
barrier.reset()
print(barrier.broken)  # prints: False
t = threading.Thread(target=barrier.wait)
t.start()
print(sorted([barrier.wait()])[0] in (0, 1))  # prints: True
t.join()
