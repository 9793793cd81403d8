import threading
import time

stop = threading.Event()
begin = time.monotonic()


def work():
    while not stop.wait(5):
        print("not reached")
    print("woken early")  # prints: woken early


t = threading.Thread(target=work)
t.start()
time.sleep(0.05)
stop.set()
t.join()
print(time.monotonic() - begin < 1)  # prints: True
