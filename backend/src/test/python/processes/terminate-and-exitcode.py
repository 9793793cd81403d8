import multiprocessing
import time

if __name__ == "__main__":
    p = multiprocessing.Process(target=time.sleep, args=(5,))
    p.start()
    p.terminate()
    p.join()
    print(p.exitcode)  # prints: -15
    p = multiprocessing.Process(target=time.sleep, args=(5,))
    p.start()
    p.kill()
    p.join()
    print(p.exitcode)  # prints: -9
