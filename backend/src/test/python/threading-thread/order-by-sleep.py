import threading
import time


def sleeper(n):
    time.sleep(n / 20)
    print(n)  # prints: 1
    # prints: 2
    # prints: 3


for n in (3, 1, 2):
    threading.Thread(target=sleeper, args=(n,)).start()
