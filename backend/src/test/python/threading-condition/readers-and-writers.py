import threading
import time


class ReadWrite:
    def __init__(self):
        self.condition = threading.Condition()
        self.readers = 0

    def read(self, log, n):
        with self.condition:
            self.readers += 1
        time.sleep(0.05)
        log.append(f"read {n}")
        with self.condition:
            self.readers -= 1
            self.condition.notify_all()

    def write(self, log):
        with self.condition:
            self.condition.wait_for(lambda: self.readers == 0)
            log.append("write")


log = []
rw = ReadWrite()
threads = [threading.Thread(target=rw.read, args=(log, n)) for n in range(2)]
threads.append(threading.Thread(target=rw.write, args=(log,)))
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(log[:2]), log[2])  # prints: ['read 0', 'read 1'] write
