import threading
import time

seats = threading.Semaphore(2)


def sit(seconds):
    with seats:
        time.sleep(seconds)


for seconds in (0.3, 0.1, 0.1):
    threading.Thread(target=sit, args=(seconds,)).start()
