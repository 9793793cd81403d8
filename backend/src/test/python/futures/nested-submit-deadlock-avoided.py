from concurrent.futures import ThreadPoolExecutor

pool = ThreadPoolExecutor(2)


def outer():
    return pool.submit(inner).result() + 1


def inner():
    return 1


print(pool.submit(outer).result())  # prints: 2
pool.shutdown()
