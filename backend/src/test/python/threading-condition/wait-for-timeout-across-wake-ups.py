import threading
import time

condition = threading.Condition()
asked = []


def poke():
    for _ in range(3):
        time.sleep(0.05)
        with condition:
            condition.notify_all()


threading.Thread(target=poke).start()
begin = time.monotonic()
with condition:
    print(condition.wait_for(lambda: asked.append(1), timeout=0.12))  # prints: None
print(round(time.monotonic() - begin, 1), len(asked))  # prints: 0.1 4
