import threading
import time


def forever():
    while True:
        time.sleep(1)


threading.Thread(target=forever, daemon=True).start()
time.sleep(1.5)
print("the end")
