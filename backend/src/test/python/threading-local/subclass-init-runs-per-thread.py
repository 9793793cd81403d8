import threading


class Context(threading.local):
    def __init__(self, start):
        print("init in", threading.current_thread().name, start)  # prints: init in MainThread 5
        # prints: init in worker 5
        self.items = [start]


c = Context(5)
c.items.append(6)


def work():
    c.items.append(7)
    print(c.items)  # prints: [5, 7]


t = threading.Thread(target=work, name="worker")
t.start()
t.join()
print(c.items)  # prints: [5, 6]
