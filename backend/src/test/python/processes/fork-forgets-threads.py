import multiprocessing as mp
import threading
import time


def child():
    print([t.name for t in threading.enumerate()], threading.active_count())
    # prints: ['MainThread'] 1
    threading.Thread(target=lambda: print(threading.current_thread().name)).start()
    # prints: Thread-2 (<lambda>)


if __name__ == "__main__":
    threading.Thread(target=time.sleep, args=(0.2,)).start()
    process = mp.Process(target=child)
    process.start()
    process.join()
    print(threading.active_count())  # prints: 2
