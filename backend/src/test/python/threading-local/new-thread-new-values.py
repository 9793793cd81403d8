import threading

data = threading.local()


def work(n):
    print(n, hasattr(data, "seen"))  # prints: 0 False
    # prints: 1 False
    # prints: 2 False
    data.seen = True


for n in range(3):
    t = threading.Thread(target=work, args=(n,))
    t.start()
    t.join()
