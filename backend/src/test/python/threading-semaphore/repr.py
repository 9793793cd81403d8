import threading

for s in (threading.Semaphore(3), threading.BoundedSemaphore(2)):
    s.acquire()
    head, tail = repr(s).split(" at ")
    print(head, tail.split(": ")[1])  # prints: <threading.Semaphore value=2>
    # prints: <threading.BoundedSemaphore value=1/2>
