import time

start = time.perf_counter()
time.sleep(0.25)
print(0.25 <= time.perf_counter() - start < 0.3)  # prints: True
time.sleep(0)
