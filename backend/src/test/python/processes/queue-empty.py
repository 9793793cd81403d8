import multiprocessing as mp
import queue

if __name__ == "__main__":
    q = mp.Queue(1)
    try:
        q.get(timeout=0.05)
    except queue.Empty as error:
        print(repr(error))  # prints: Empty()
    q.put(1)
    try:
        q.put(2, timeout=0.05)
    except queue.Full as error:
        print(repr(error))  # prints: Full()
    print(q.get(), q.empty())  # prints: 1 True
