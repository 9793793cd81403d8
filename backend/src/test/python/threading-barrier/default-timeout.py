import threading

barrier = threading.Barrier(2, timeout=0.05)
try:
    barrier.wait()
except threading.BrokenBarrierError:
    print("timed out")  # prints: timed out
