import threading

barrier = threading.Barrier(2)
log = []


def work():
    for phase in range(3):
        barrier.wait()
        log.append(phase)
        barrier.wait()


t = threading.Thread(target=work)
t.start()
work()
t.join()
print(log)  # prints: [0, 0, 1, 1, 2, 2]
