import multiprocessing


def work(c):
    while True:
        item = c.recv()
        if item is None:
            break
        c.send(item * 2)
    c.close()


if __name__ == "__main__":
    here, there = multiprocessing.Pipe()
    p = multiprocessing.Process(target=work, args=(there,))
    p.start()
    for item in (1, "ab", [3]):
        here.send(item)
        print(here.recv())  # prints: 2
        # prints: abab
        # prints: [3, 3]
    here.send(None)
    p.join()
