import time
from concurrent.futures import ProcessPoolExecutor

if __name__ == "__main__":
    with ProcessPoolExecutor(1) as pool:
        fs = [pool.submit(time.sleep, 0.05) for _ in range(5)]
        print([f.cancel() for f in fs][-2:])  # prints: [True, True]
        print(fs[-1].cancelled(), fs[-1].done())  # prints: True True
