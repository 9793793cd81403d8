import threading


class Counter(threading.local):
    n = 0

    def up(self):
        self.n += 1
        return self.n


c = Counter()
c.up()
c.up()


def work():
    print(c.up(), c.up(), c.up())  # prints: 1 2 3


t = threading.Thread(target=work)
t.start()
t.join()
print(c.up())  # prints: 3
