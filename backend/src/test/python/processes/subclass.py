import multiprocessing as mp


class Adder(mp.Process):
    def __init__(self, a, b, out):
        super().__init__()
        self.a = a
        self.b = b
        self.out = out

    def run(self):
        self.out.put((self.name, self.a + self.b))


if __name__ == "__main__":
    out = mp.Queue()
    adder = Adder(1, 2, out)
    adder.start()
    print(out.get())  # prints: ('Adder-1', 3)
    adder.join()
