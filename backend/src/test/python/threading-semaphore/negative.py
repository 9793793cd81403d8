import threading

for make in (threading.Semaphore, threading.BoundedSemaphore):
    try:
        make(-1)
    except ValueError as error:
        print(error)  # prints: semaphore initial value must be >= 0
        # prints: semaphore initial value must be >= 0
print(threading.Semaphore(0).acquire(False))  # prints: False
