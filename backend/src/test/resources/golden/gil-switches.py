# options: lines=off
import threading


def count():
    for _ in range(120_000):
        pass


threads = [threading.Thread(target=count) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
