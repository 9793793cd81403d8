import threading

log = []
barrier = threading.Barrier(2, action=lambda: log.append("action"))


def work():
    barrier.wait()
    log.append("passed")


t = threading.Thread(target=work)
t.start()
barrier.wait()
t.join()
print(log)  # prints: ['action', 'passed']
