import threading


class Counter:
    def __init__(self):
        self.n = 0

    def add(self, times):
        for _ in range(times):
            self.n += 1


c = Counter()
t = threading.Thread(target=c.add, args=(10,))
t.start()
t.join()
print(c.n, t.name)  # prints: 10 Thread-1 (add)
