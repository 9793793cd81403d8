import threading
import time


class Repeating(threading.Timer):
    def run(self):
        while not self.finished.wait(self.interval):
            self.function(*self.args, **self.kwargs)


log = []
t = Repeating(0.05, log.append, ("tick",))
t.start()
time.sleep(0.18)
t.cancel()
t.join()
print(log)  # prints: ['tick', 'tick', 'tick']
