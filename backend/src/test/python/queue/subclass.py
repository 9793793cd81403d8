import queue


class Longest(queue.Queue):
    def _init(self, maxsize):
        self.queue = []

    def _put(self, item):
        self.queue.append(item)
        self.queue.sort(key=len)

    def _get(self):
        return self.queue.pop()


q = Longest()
for word in ("a", "ccc", "bb"):
    q.put(word)
print(q.qsize(), q.get(), q.get(), q.get())  # prints: 3 ccc bb a
