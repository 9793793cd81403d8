import threading

condition = threading.Condition()
items = []


def consume():
    with condition:
        while not items:
            condition.wait()
        print(items.pop())


consumer = threading.Thread(target=consume)
consumer.start()
with condition:
    items.append("apple")
    condition.notify()
consumer.join()
