# What a thread's function holds dies with it, before who joins the thread goes on.
import threading


def numbers(name):
    try:
        yield 1
    finally:
        print("closed", name, "on", threading.current_thread().name)


def run():
    g = numbers("local")
    next(g)
    print("running")  # prints: running


t = threading.Thread(target=run, name="worker")
t.start()
t.join()
# prints: closed local on worker
print("joined")  # prints: joined


class Resource:
    def __del__(self):
        print("del on", threading.current_thread().name)


box = [Resource()]


def drop():
    box.pop()


t = threading.Thread(target=drop, name="dropper")
t.start()
t.join()
# prints: del on dropper
print("end")  # prints: end
