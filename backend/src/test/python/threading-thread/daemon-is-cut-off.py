import threading
import time


def never():
    time.sleep(0.2)
    print("never printed")


threading.Thread(target=never, daemon=True).start()
print("main is over")  # prints: main is over
