# no findings
import time
from threading import Condition, Lock, Thread

outer, inner = Lock(), Lock()
condition = Condition()
turns = 0


def work():
    global turns
    for _ in range(3):
        with outer:
            with inner:
                turns += 1
    with condition:
        condition.notify()


threads = [Thread(target=work) for _ in range(2)]
with condition:
    for t in threads:
        t.start()
    condition.wait(timeout=1)
for t in threads:
    t.join()
print(turns)
