# no findings
from threading import Condition, Thread

condition = Condition()
ready = False
value = 0


def consume():
    with condition:
        while not ready:
            condition.wait()
        print("got", value)


def produce():
    global ready, value
    with condition:
        value = 42
        ready = True
        condition.notify_all()


threads = [Thread(target=consume), Thread(target=consume), Thread(target=produce)]
for t in threads:
    t.start()
for t in threads:
    t.join()
