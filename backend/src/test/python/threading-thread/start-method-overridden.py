import threading


class Announced(threading.Thread):
    def start(self):
        print("starting", self.name)
        super().start()

    def join(self, timeout=None):
        super().join(timeout)
        print("joined", self.name)


t = Announced(target=print, args=("running",), name="it")
t.start()
t.join()
# prints: starting it
# prints: running
# prints: joined it
