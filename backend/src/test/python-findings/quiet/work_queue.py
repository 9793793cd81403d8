# no findings
from queue import Queue
from threading import Thread


class Job:
    def __init__(self, n):
        self.n = n
        self.result = None

    def run(self):
        self.result = self.n * self.n


todo, done = Queue(), Queue()


def work():
    while (job := todo.get()) is not None:
        job.run()
        done.put(job)
        todo.task_done()
    todo.task_done()


threads = [Thread(target=work) for _ in range(2)]
for t in threads:
    t.start()
for n in range(4):
    todo.put(Job(n))
for _ in threads:
    todo.put(None)
todo.join()
for t in threads:
    t.join()
print(sorted(done.get().result for _ in range(4)))
