import multiprocessing
import time


def work():
    print("begins", flush=True)  # prints: begins
    time.sleep(10)
    print("never printed")


if __name__ == "__main__":
    process = multiprocessing.Process(target=work)
    process.start()
    time.sleep(0.2)
    process.terminate()
    print(process.is_alive(), process.exitcode)  # prints: True None
    process.join()
    print(process.is_alive(), process.exitcode)  # prints: False -15
