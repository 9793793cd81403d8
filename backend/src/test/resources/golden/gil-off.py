# options: gil=off cores=2
import threading


def count():
    for _ in range(5):
        pass


threads = [threading.Thread(target=count) for _ in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
