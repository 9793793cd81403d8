import multiprocessing
import time


def work(event):
    print("waiting", flush=True)
    event.wait()
    print("go", flush=True)


if __name__ == "__main__":
    event = multiprocessing.Event()
    p = multiprocessing.Process(target=work, args=(event,))
    p.start()
    time.sleep(0.1)
    print("set", flush=True)
    event.set()
    p.join()
# prints: waiting
# prints: set
# prints: go
