# /// scenario
# title.en = "A lock, by hand"
# title.ja = "ロックを手で取得・解放する"
# summary.en = "acquire() and release(): one thread at a time, the others queue."
# summary.ja = "acquire() と release()。一度に1スレッドだけ、ほかは列に並びます。"
# explanation.en = """
# Three threads want to pass the same door. Whatever stands between `lock.acquire()` and `lock.release()` is done by one thread at a time: the **critical section**.
#
# Ann comes first and gets the lock. Bob and Cem ask for it while she is inside; their lanes are blocked and name what they wait for. The lane of `lock` shows who owns it and who queues.
#
# When Ann releases the lock, the arrow hands it over to Bob, who has waited longest, and later from Bob to Cem. So three visits of 0.3 s take 0.9 s in all: a lock takes parallelism away, and that is its purpose.
#
# Create the lock once, in the main thread, and let all threads use the same one. And think of the danger: if the code in between raises an exception, `release()` is never reached and everybody else waits for ever. The next scenario shows the cure.
# """
# explanation.ja = """
# 3つのスレッドが同じ扉を通ろうとしています。`lock.acquire()` と `lock.release()` の間の処理は、一度に1スレッドだけが、他スレッドと競合せずに行います。この区間を**クリティカルセクション**と呼びます。
#
# 最初に来たAnnがロックを取得します。BobとCemはその間に要求するのでブロックされ、レーンには何を待っているかが表示されます。`lock` のレーンには、持ち主と待ち行列が見えます。
#
# Annがロックを解放すると、いちばん長く待っていたBobに矢印で引き渡され、次にBobからCemへ渡ります。0.3秒の訪問が3回なので、全体で0.9秒。ロックは並行性を奪うもので、それこそが目的です。
#
# ロックオブジェクトはメインスレッドで1個だけ作り、全スレッドで同じものを使います。なお、間の処理で例外が起きると `release()` に届かず、ほかのスレッドは永久に待つことになります。その対策は次のシナリオで。
# """
# order = 20
# [visible]
# seconds = 0.9
# lanes = ["thread Thread-1 (visit)", "thread Thread-2 (visit)", "thread Thread-3 (visit)"]
# resources = ["lock lock"]
# events = [
#   "Thread-1 (visit): lock.acquired lock",
#   "Thread-2 (visit): lane.state blocked lock",
#   "Thread-3 (visit): lane.state blocked lock",
#   "Thread-2 (visit): lock.acquired lock ← Thread-1 (visit): lock.released lock",
#   "Thread-3 (visit): lock.acquired lock ← Thread-2 (visit): lock.released lock",
# ]
# ///

import time
from threading import Lock, Thread

lock = Lock()


def visit(name, arrival):
    time.sleep(arrival)
    lock.acquire()
    print(name, "has the lock")
    time.sleep(0.3)
    print(name, "gives it back")
    lock.release()


threads = [
    Thread(target=visit, args=("Ann", 0.0)),
    Thread(target=visit, args=("Bob", 0.1)),
    Thread(target=visit, args=("Cem", 0.2)),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
