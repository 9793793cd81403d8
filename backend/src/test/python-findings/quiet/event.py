# no findings
from threading import Event, Thread

ready = Event()
value = None


def produce():
    global value
    value = 42
    ready.set()


def consume():
    ready.wait()
    print(value)


threads = [Thread(target=consume), Thread(target=produce)]
for t in threads:
    t.start()
for t in threads:
    t.join()
