import threading
import time

barrier = threading.Barrier(2)
log = []


def work():
    try:
        barrier.wait()
    except threading.BrokenBarrierError:
        log.append("aborted")


t = threading.Thread(target=work)
t.start()
time.sleep(0.05)
print(barrier.n_waiting)  # prints: 1
barrier.abort()
t.join()
print(log, barrier.broken)  # prints: ['aborted'] True
