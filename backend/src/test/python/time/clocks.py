import time

print(type(time.time()), type(time.time_ns()), time.monotonic() >= 0)
# prints: <class 'float'> <class 'int'> True
a = time.perf_counter_ns()
time.sleep(0.001)
print(time.perf_counter_ns() - a >= 1000000)  # prints: True
