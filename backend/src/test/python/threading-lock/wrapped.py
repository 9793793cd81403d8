import threading


class Logged:
    def __init__(self):
        self._lock = threading.Lock()
        self.log = []

    def __enter__(self):
        self._lock.acquire()
        self.log.append("in")
        return self

    def __exit__(self, *error):
        self.log.append("out")
        self._lock.release()


lock = Logged()
with lock:
    lock.log.append("body")
print(lock.log)  # prints: ['in', 'body', 'out']
