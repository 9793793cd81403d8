import sys
import threading


def work():
    print("before")  # prints: before
    sys.exit(3)


t = threading.Thread(target=work)
t.start()
t.join()
print("after", t.is_alive())  # prints: after False
