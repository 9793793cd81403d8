import atexit
import threading
import time

atexit.register(print, "atexit one")
atexit.register(print, "atexit two")


def work():
    time.sleep(0.05)
    print("thread")


threading.Thread(target=work).start()
print("main is over")
# prints: main is over
# prints: thread
# prints: atexit two
# prints: atexit one
