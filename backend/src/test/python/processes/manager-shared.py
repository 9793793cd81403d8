import multiprocessing


def work(d, l, n):
    d[n] = n * n
    l.append(n)


if __name__ == "__main__":
    with multiprocessing.Manager() as m:
        d, l = m.dict(), m.list()
        ps = [multiprocessing.Process(target=work, args=(d, l, n)) for n in range(3)]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        print(sorted(d.items()), sorted(l))  # prints: [(0, 0), (1, 1), (2, 4)] [0, 1, 2]
