import multiprocessing
import queue

if __name__ == "__main__":
    q = multiprocessing.Queue(1)
    q.put(1)
    for call in (lambda: q.put(2, timeout=0.01), lambda: q.put_nowait(2)):
        try:
            call()
        except queue.Full as error:
            print(repr(error))  # prints: Full()
            # prints: Full()
    print(q.get(), q.full())  # prints: 1 False
    for call in (lambda: q.get(timeout=0.01), q.get_nowait):
        try:
            call()
        except queue.Empty as error:
            print(repr(error))  # prints: Empty()
            # prints: Empty()
    q.close()
    try:
        q.put(1)
    except ValueError as error:
        print(str(error)[-9:])  # prints: is closed
