import multiprocessing as mp
import time

if __name__ == "__main__":
    for end in ("terminate", "kill"):
        process = mp.Process(target=time.sleep, args=(30,))
        process.start()
        process.join(0.05)
        print(process.is_alive(), process.exitcode)  # prints: True None
        getattr(process, end)()
        process.join()
        print(process.is_alive(), process.exitcode)  # prints: False -15
        # prints: True None
        # prints: False -9
