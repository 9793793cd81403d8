import threading
from concurrent.futures import ProcessPoolExecutor

if __name__ == "__main__":
    with ProcessPoolExecutor(1) as pool:
        for thing in (threading.Lock(), (n for n in "ab"), [threading.RLock()]):
            try:
                print(pool.submit(str, thing).result()[:10])
            except TypeError as error:
                print(error)  # prints: cannot pickle '_thread.lock' object
                # prints: cannot pickle 'generator' object
                # prints: cannot pickle '_thread.RLock' object
