import multiprocessing
import time

if __name__ == "__main__":
    p = multiprocessing.Process(target=time.sleep, args=(0.05,))
    print(p.exitcode, p.pid, p.is_alive())  # prints: None None False
    p.start()
    print(p.exitcode, isinstance(p.pid, int), p.is_alive())  # prints: None True True
    p.join()
    print(p.exitcode, p.is_alive())  # prints: 0 False
