import threading
import time
from concurrent.futures import ThreadPoolExecutor

data = threading.local()


def prepare(word):
    data.word = word


def work(n):
    time.sleep(0.02)
    return data.word * n


with ThreadPoolExecutor(2, initializer=prepare, initargs=("ab",)) as pool:
    print(list(pool.map(work, range(4))))  # prints: ['', 'ab', 'abab', 'ababab']
