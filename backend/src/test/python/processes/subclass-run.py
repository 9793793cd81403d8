import multiprocessing


class Worker(multiprocessing.Process):
    def __init__(self, queue, n):
        super().__init__()
        self.queue = queue
        self.n = n

    def run(self):
        self.queue.put((self.name, self.n * 2))


if __name__ == "__main__":
    q = multiprocessing.Queue()
    w = Worker(q, 21)
    w.start()
    print(q.get())  # prints: ('Worker-1', 42)
    w.join()
