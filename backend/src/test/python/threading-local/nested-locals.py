import threading


class Outer(threading.local):
    def __init__(self):
        self.inner = threading.local()
        self.inner.n = 1


o = Outer()
o.inner.n = 2


def work():
    print(o.inner.n)  # prints: 1


t = threading.Thread(target=work)
t.start()
t.join()
print(o.inner.n)  # prints: 2
