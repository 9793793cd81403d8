import threading


class Worker(threading.Thread):
    pass


print(repr(Worker(name="a")))  # prints: <Worker(a, initial)>
print(str(Worker(name="b", daemon=True)))  # prints: <Worker(b, initial daemon)>
