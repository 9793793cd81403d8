import threading
import time

stop = threading.Event()
turns = []


def work():
    while not stop.is_set():
        turns.append(1)
        time.sleep(0.02)
    print("stopped")  # prints: stopped


t = threading.Thread(target=work)
t.start()
time.sleep(0.05)
stop.set()
t.join()
print(len(turns) > 1)  # prints: True
