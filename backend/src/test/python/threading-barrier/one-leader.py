import threading

barrier = threading.Barrier(3)
log = []


def work():
    if barrier.wait() == 0:
        log.append("leader")


threads = [threading.Thread(target=work) for _ in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(log)  # prints: ['leader']
