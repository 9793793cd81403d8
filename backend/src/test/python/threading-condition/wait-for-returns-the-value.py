import threading

condition = threading.Condition()
box = []
with condition:
    threading.Timer(0.02, lambda: (condition.acquire(), box.append(7), condition.notify(), condition.release())).start()
    print(condition.wait_for(lambda: box))  # prints: [7]
    print(condition.wait_for(lambda: sum(box), timeout=1))  # prints: 7
