from threading import Lock, Thread

lock = Lock()
total = 0


def careful():
    global total
    with lock:
        total += 1  # finding: race


def careless():
    global total
    total += 1  # finding: race


threads = [Thread(target=careful), Thread(target=careless)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(total)
