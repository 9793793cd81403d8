import multiprocessing
import time

if __name__ == "__main__":
    begin = time.monotonic()
    ps = [multiprocessing.Process(target=time.sleep, args=(0.2,)) for _ in range(4)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(time.monotonic() - begin < 0.6)  # prints: True
