from multiprocessing.dummy import Pool

pool = Pool(3)
print(pool.map(lambda n: n * n, range(5)))  # prints: [0, 1, 4, 9, 16]
pool.close()
pool.join()
