import time
from threading import Thread

counter = 0


def increment():
    global counter
    value = counter  # finding: lostUpdate
    time.sleep(0.1)
    counter = value + 1  # finding: lostUpdate


threads = [Thread(target=increment) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(counter)
