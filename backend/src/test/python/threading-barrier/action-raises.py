import threading
import time


def action():
    raise ValueError("no")


barrier = threading.Barrier(2, action)
log = []


def work():
    try:
        barrier.wait()
    except threading.BrokenBarrierError as error:
        log.append(repr(error))


t = threading.Thread(target=work)
t.start()
time.sleep(0.05)
try:
    barrier.wait()
except ValueError as error:
    print(error)  # prints: no
t.join()
print(log, barrier.broken)  # prints: ['BrokenBarrierError()'] True
