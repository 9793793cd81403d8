import threading

events = [threading.Event() for _ in range(4)]
log = []


def link(n):
    events[n].wait()
    log.append(n)
    events[n + 1].set()


threads = [threading.Thread(target=link, args=(n,)) for n in (2, 0, 1)]
for t in threads:
    t.start()
events[0].set()
for t in threads:
    t.join()
print(log, events[3].is_set())  # prints: [0, 1, 2] True
