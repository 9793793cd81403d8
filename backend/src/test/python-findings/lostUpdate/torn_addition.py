# options: preemption=any
from threading import Thread

counter = 0


def increment():
    global counter
    for _ in range(60_000):
        counter += 1  # finding: lostUpdate


threads = [Thread(target=increment) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
