import multiprocessing
import time

if __name__ == "__main__":
    ps = [multiprocessing.Process(target=time.sleep, args=(0.05,)) for _ in range(2)]
    for p in ps:
        p.start()
    print(sorted(p.name for p in multiprocessing.active_children()))  # prints: ['Process-1', 'Process-2']
    for p in ps:
        p.join()
    print(multiprocessing.active_children())  # prints: []
