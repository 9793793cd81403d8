import threading
import time

barrier = threading.Barrier(2)
log = []


def work():
    try:
        barrier.wait()
    except threading.BrokenBarrierError:
        log.append("reset")


t = threading.Thread(target=work)
t.start()
time.sleep(0.05)
barrier.reset()
t.join()
print(log, barrier.broken)  # prints: ['reset'] False
t = threading.Thread(target=work)
t.start()
print(barrier.wait() in (0, 1))  # prints: True
t.join()
print(log)  # prints: ['reset']
