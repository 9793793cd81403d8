import multiprocessing


def work(a, i):
    a[i] = i * i


if __name__ == "__main__":
    a = multiprocessing.Array("i", 4)
    ps = [multiprocessing.Process(target=work, args=(a, i)) for i in range(4)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(a[:])  # prints: [0, 1, 4, 9]
