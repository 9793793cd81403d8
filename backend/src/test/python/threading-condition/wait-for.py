import threading
import time

condition = threading.Condition()
items = []


def produce():
    for i in range(3):
        time.sleep(0.02)
        with condition:
            items.append(i)
            condition.notify()


threading.Thread(target=produce).start()
with condition:
    print(condition.wait_for(lambda: len(items) == 3))  # prints: True
    print(items)  # prints: [0, 1, 2]
