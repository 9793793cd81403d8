# /// scenario
# title.en = "A lock to take again: RLock"
# title.ja = "重ねて取得できるロック：RLock"
# summary.en = "Its owner may acquire an RLock once more; a Lock would wait for itself."
# summary.ja = "RLockは持ち主がもう一度取得できます。Lockなら自分自身を待ってしまいます。"
# explanation.en = """
# `deposit_all` holds the lock and calls `deposit`, which takes **the same lock** again. With a plain `Lock` the thread would now wait for itself, for ever.
#
# An `RLock` knows its owner and counts. Ann's lane shows depth 1, then 2, back to 1, 2, 1 and at last 0; only then is it free, and the arrow hands it to Bob. Whoever does not own it cannot release it.
#
# Replace `RLock()` by `Lock()` and run again: a deadlock with a single lock.
# """
# explanation.ja = """
# `deposit_all` はロックを持ったまま `deposit` を呼び出し、そこで**同じロック**をもう一度取得します。ふつうの `Lock` なら、ここで自分自身を永久に待つことになります。
#
# `RLock` は持ち主を覚えていて、回数を数えます。Annのレーンでは深さが1、2、1、2、1と変わり、最後に0になります。ここで初めてロックが空き、矢印でBobに引き渡されます。持ち主でないスレッドは解放できません。
#
# `RLock()` を `Lock()` に変えて実行してみましょう。ロック1個だけでデッドロックになります。
# """
# order = 10
# [visible]
# seconds = 0.3
# lanes = ["thread Thread-1 (deposit_all)", "thread Thread-2 (deposit_all)"]
# resources = ["rlock lock"]
# events = [
#   "Thread-1 (deposit_all): lock.acquired lock 1",
#   "Thread-1 (deposit_all): lock.acquired lock 2",
#   "Thread-2 (deposit_all): lane.state blocked lock",
#   "Thread-1 (deposit_all): lock.released lock 1",
#   "Thread-1 (deposit_all): lock.released lock 0",
#   "Thread-2 (deposit_all): lock.acquired lock 1 ← Thread-1 (deposit_all): lock.released lock 0",
#   "Thread-2 (deposit_all): lock.acquired lock 2",
# ]
# ///

import time
from threading import RLock, Thread

lock = RLock()
balance = 0


def deposit(amount):
    global balance
    with lock:
        time.sleep(0.1)
        balance += amount


def deposit_all(name, amounts):
    with lock:
        for amount in amounts:
            deposit(amount)
        print(name, "sees", balance)


ann = Thread(target=deposit_all, args=("Ann", [1, 2]))
bob = Thread(target=deposit_all, args=("Bob", [10]))
ann.start()
bob.start()
ann.join()
bob.join()
