import multiprocessing
import time

if __name__ == "__main__":
    p = multiprocessing.Process(target=time.sleep, args=(0.3,))
    p.start()
    print(p.join(0.05), p.exitcode, p.is_alive())  # prints: None None True
    print(p.join(), p.exitcode)  # prints: None 0
