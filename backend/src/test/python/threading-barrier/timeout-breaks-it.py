import threading

barrier = threading.Barrier(2)
try:
    barrier.wait(0.05)
except threading.BrokenBarrierError as error:
    print(repr(error), str(error) == "")  # prints: BrokenBarrierError() True
print(barrier.broken, barrier.n_waiting)  # prints: True 0
try:
    barrier.wait()
except threading.BrokenBarrierError:
    print("broken for everybody")  # prints: broken for everybody
