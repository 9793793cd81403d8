# /// scenario
# title.en = "Wait until something is so: Condition"
# title.ja = "条件が満たされるまで待つ：Condition"
# summary.en = "wait() gives the lock back and sleeps until notify()."
# summary.ja = "wait() はロックを返して眠り、notify() で起こされます。"
# explanation.en = """
# The customers want a loaf, but the shelf is empty. A `Condition` is a lock with a waiting room. `changed.wait()` **releases the lock**, so the baker can get at the shelf, and waits for a call.
#
# `notify()` calls **one** of those who wait, here the one who has waited longest. Being called is not enough: she needs the lock again, and gets it only when the baker leaves his `with` block. Look at the two steps on her lane.
#
# Hence `while not shelf`, not `if`: between the call and the lock somebody else may have taken the loaf. `changed.wait_for(lambda: shelf)` says the same in one line.
# """
# explanation.ja = """
# 客はパンが欲しいのですが、棚は空です。`Condition` は待合室付きのロックです。`changed.wait()` は**ロックを解放して**呼ばれるのを待つので、パン屋は棚に触ることができます。
#
# `notify()` は待っているうちの**1人**(ここではいちばん長く待っている人)を呼びます。しかし呼ばれただけでは進めません。もう一度ロックが必要で、それはパン屋が `with` ブロックを出てから手に入ります。レーンの上の2段階を見てください。
#
# だから `if` ではなく `while not shelf` と書きます。呼ばれてからロックを得るまでの間に、ほかの誰かがパンを取ってしまうかもしれません。`changed.wait_for(lambda: shelf)` なら1行で同じことが書けます。
# """
# order = 30
# [visible]
# seconds = 0.4
# lanes = ["thread Thread-1 (customer)", "thread Thread-2 (customer)", "thread Thread-3 (baker)"]
# resources = ["condition changed"]
# events = [
#   "Thread-1 (customer): condition.waiting changed",
#   "Thread-1 (customer): lock.released changed",
#   "Thread-2 (customer): condition.waiting changed",
#   "Thread-3 (baker): lock.acquired changed",
#   "Thread-3 (baker): condition.notified changed 1",
#   "Thread-3 (baker): lock.released changed",
#   "Thread-1 (customer): condition.woken changed ← Thread-3 (baker): condition.notified changed",
#   "Thread-1 (customer): lock.acquired changed",
#   "Thread-3 (baker): condition.notified changed 1",
#   "Thread-2 (customer): condition.woken changed ← Thread-3 (baker): condition.notified changed",
# ]
# ///

import time
from threading import Condition, Thread

shelf = []
changed = Condition()


def customer(name):
    with changed:
        while not shelf:
            changed.wait()
        print(name, "takes", shelf.pop())


def baker():
    for loaf in ("rye", "wheat"):
        time.sleep(0.2)
        with changed:
            shelf.append(loaf)
            print("baker puts", loaf)
            changed.notify()


threads = [
    Thread(target=customer, args=("Ann",)),
    Thread(target=customer, args=("Bob",)),
    Thread(target=baker),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
