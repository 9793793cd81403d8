import multiprocessing
import time


def work(v):
    seen = v.value
    time.sleep(0.1)
    v.value = seen + 1


if __name__ == "__main__":
    v = multiprocessing.Value("i", 0)
    ps = [multiprocessing.Process(target=work, args=(v,)) for _ in range(3)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(v.value)  # prints: 1
