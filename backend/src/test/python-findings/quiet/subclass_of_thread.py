# no findings
from threading import Thread


class Worker(Thread):
    def __init__(self, n):
        super().__init__()
        self.n = n
        self.result = 0

    def run(self):
        for i in range(self.n):
            self.result += i


workers = [Worker(n) for n in (3, 5)]
for w in workers:
    w.start()
for w in workers:
    w.join()
print([w.result for w in workers])
