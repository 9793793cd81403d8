import threading


class Named(threading.BoundedSemaphore):
    def __init__(self, name, value):
        super().__init__(value)
        self.name = name


s = Named("db", 1)
with s:
    print(s.name, s.acquire(False))  # prints: db False
