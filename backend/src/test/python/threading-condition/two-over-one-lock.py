import threading


class Buffer:
    def __init__(self, size):
        self.lock = threading.Lock()
        self.not_empty = threading.Condition(self.lock)
        self.not_full = threading.Condition(self.lock)
        self.items = []
        self.size = size

    def put(self, item):
        with self.not_full:
            while len(self.items) == self.size:
                self.not_full.wait()
            self.items.append(item)
            self.not_empty.notify()

    def get(self):
        with self.not_empty:
            while not self.items:
                self.not_empty.wait()
            item = self.items.pop(0)
            self.not_full.notify()
            return item


buffer = Buffer(2)
t = threading.Thread(target=lambda: [buffer.put(i) for i in range(8)])
t.start()
print([buffer.get() for _ in range(8)])  # prints: [0, 1, 2, 3, 4, 5, 6, 7]
t.join()
