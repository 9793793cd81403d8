import threading
import time

ready = threading.Event()


def wait():
    print(ready.wait(0.1))
    print(ready.wait())


thread = threading.Thread(target=wait)
thread.start()
time.sleep(0.2)
ready.set()
thread.join()
