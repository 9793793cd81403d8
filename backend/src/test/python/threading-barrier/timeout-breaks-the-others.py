import threading
import time

barrier = threading.Barrier(3)
log = []


def patient():
    try:
        barrier.wait()
    except threading.BrokenBarrierError:
        log.append("patient")


t = threading.Thread(target=patient)
t.start()
try:
    barrier.wait(timeout=0.05)
except threading.BrokenBarrierError:
    log.append("impatient")
t.join()
print(sorted(log))  # prints: ['impatient', 'patient']
