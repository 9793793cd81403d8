import threading
import time

barrier = threading.Barrier(3)


def arrive(seconds):
    time.sleep(seconds)
    barrier.wait()


for seconds in (0.1, 0.2):
    threading.Thread(target=arrive, args=(seconds,)).start()
barrier.wait()
print("all here")
