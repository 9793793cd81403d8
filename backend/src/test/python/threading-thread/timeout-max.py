import threading

print(threading.TIMEOUT_MAX)  # prints: 9223372036.0
try:
    threading.Lock().acquire(timeout=threading.TIMEOUT_MAX * 2)
except OverflowError as error:
    print(error)  # prints: timestamp out of range for platform time_t
