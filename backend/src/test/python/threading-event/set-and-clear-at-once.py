import threading
import time

event = threading.Event()
passed = []


def wait():
    passed.append(event.wait(1))


t = threading.Thread(target=wait)
t.start()
time.sleep(0.05)
event.set()
event.clear()
t.join()
print(passed, event.is_set())  # prints: [True] False
