import threading
import time

condition = threading.Condition()
items = []
log = []


def consume(n):
    with condition:
        if not items:
            condition.wait()
        try:
            log.append(items.pop())
        except IndexError as error:
            log.append(str(error))


threads = [threading.Thread(target=consume, args=(n,)) for n in range(2)]
for t in threads:
    t.start()
time.sleep(0.05)
with condition:
    items.append("item")
    condition.notify_all()
for t in threads:
    t.join()
print(log)  # prints: ['item', 'pop from empty list']
