import threading
from multiprocessing.pool import ThreadPool

data = threading.local()


def prepare(word):
    data.word = word


with ThreadPool(2, prepare, ("hi",)) as pool:
    print(pool.map(lambda n: data.word * n, [1, 2]))  # prints: ['hi', 'hihi']
