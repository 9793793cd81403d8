import threading
import time


def work():
    time.sleep(0.05)
    print("worker still prints")  # prints: worker still prints


threading.Thread(target=work).start()
raise KeyError("main")  # raises: KeyError: 'main'
