from multiprocessing.dummy import Pool

seen = []


def work(n):
    seen.append(n)
    return n * 2


with Pool(2) as pool:
    print(pool.map(work, range(4)))  # prints: [0, 2, 4, 6]
print(sorted(seen))  # prints: [0, 1, 2, 3]
