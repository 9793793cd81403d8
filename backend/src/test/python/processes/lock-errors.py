import multiprocessing as mp

if __name__ == "__main__":
    lock = mp.Lock()
    print(lock, lock.acquire(), lock, lock.acquire(block=False), lock.acquire(timeout=0.01))
    # prints: <Lock(owner=MainProcess)> True <Lock(owner=MainProcess)> False False
    lock.release()
    try:
        lock.release()
    except ValueError as error:
        print(error)  # prints: semaphore or lock released too many times
    again = mp.RLock()
    print(again, again.acquire(), again.acquire(), again)
    # prints: <RLock(MainProcess, 2)> True True <RLock(MainProcess, 2)>
    again.release()
    again.release()
    try:
        again.release()
    except AssertionError as error:
        print(error)  # prints: attempt to release recursive lock not owned by thread
    print(mp.Semaphore(3), mp.BoundedSemaphore(2))
    # prints: <Semaphore(value=3)> <BoundedSemaphore(value=2, maxvalue=2)>
