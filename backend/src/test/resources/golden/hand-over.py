import threading
import time

lock = threading.Lock()


def work():
    with lock:
        time.sleep(0.1)


threads = [threading.Thread(target=work) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
