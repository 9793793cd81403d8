import multiprocessing
import time

if __name__ == "__main__":
    p = multiprocessing.Process(target=time.sleep, args=(0.02,))
    try:
        p.join()
    except AssertionError as error:
        print(error)  # prints: can only join a started process
    p.start()
    try:
        p.start()
    except AssertionError as error:
        print(error)  # prints: cannot start a process twice
    try:
        p.daemon = True
    except AssertionError as error:
        print(error)  # prints: process has already started
    try:
        p.close()
    except ValueError as error:
        print(error)
        # prints: Cannot close a process while it is still running. You should first call join() or terminate().
    p.join()
    p.close()
    try:
        p.is_alive()
    except ValueError as error:
        print(error)  # prints: process object is closed
