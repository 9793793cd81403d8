# What holds a lock says by __getstate__ and __setstate__ how it travels.
import multiprocessing as mp
import threading


class Connection:
    def __init__(self, host):
        self.host = host
        self.lock = threading.Lock()

    def __getstate__(self):
        state = self.__dict__.copy()
        del state["lock"]
        return state

    def __setstate__(self, state):
        self.__dict__.update(state)
        self.lock = threading.Lock()
        print("unpickled", self.host)


def child(inbox, conn):
    conn.send(inbox.get())


if __name__ == "__main__":
    inbox = mp.Queue()
    here, there = mp.Pipe()
    p = mp.Process(target=child, args=(inbox, there))
    p.start()
    connection = Connection("a")
    inbox.put([connection, connection])
    # prints: unpickled a
    p.join()
    first, second = here.recv()  # prints: unpickled a
    print(first is second, first is connection, first.lock.locked())  # prints: True False False
