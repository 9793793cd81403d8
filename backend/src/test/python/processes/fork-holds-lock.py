import multiprocessing as mp
import threading

lock = threading.Lock()


def child():
    print("child got it", lock.acquire(timeout=0.1))  # prints: child got it False


if __name__ == "__main__":
    lock.acquire()
    process = mp.Process(target=child)
    process.start()
    lock.release()
    process.join()
    print("parent got it", lock.acquire(timeout=0.1))  # prints: parent got it True
