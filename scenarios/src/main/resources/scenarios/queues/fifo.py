# /// scenario
# title.en = "First in, first out: Queue"
# title.ja = "先入れ先出し：Queue"
# summary.en = "put() at one end, get() at the other; get() waits if it is empty."
# summary.ja = "片方から put()、もう片方から get()。空なら get() は待ちます。"
# explanation.en = """
# A `Queue` passes things from thread to thread and does all the locking itself. The worker's `get()` **waits** while the queue is empty. Each `put` lets it go on; the arrow runs from the `put` to the `get` of the same thing, and the queue's lane shows how many are inside.
#
# The worker calls `task_done()` after each. `jobs.join()` waits until everything that was ever put has been **done**, not merely taken out.
#
# The worker waits for more for ever, so it is a daemon.
# """
# explanation.ja = """
# `Queue` はスレッドからスレッドへ物を渡し、必要なロックはすべて内部で行います。キューが空の間、ワーカーの `get()` は**待ちます**。`put` されると再開します。矢印は、同じ物の `put` から `get` へ向かい、キューのレーンには中にある個数が表示されます。
#
# ワーカーは1つ終えるたびに `task_done()` を呼び出します。`jobs.join()` は、これまでに入れたすべてが、取り出されただけでなく**終わる**まで待ちます。
#
# ワーカーは永久に次を待つので、デーモンにしてあります。
# """
# order = 10
# [visible]
# lanes = ["thread MainThread", "thread Thread-1 (worker)"]
# resources = ["queue jobs"]
# events = [
#   "Thread-1 (worker): lane.state blocked jobs",
#   "MainThread: queue.put jobs 1 'wash'",
#   "Thread-1 (worker): queue.got jobs 0 'wash' ← MainThread: queue.put jobs 1 'wash'",
#   "MainThread: queue.put jobs 2 'fold'",
#   "MainThread: lane.state blocked jobs",
#   "Thread-1 (worker): queue.taskDone jobs 2",
#   "Thread-1 (worker): queue.got jobs 1 'dry' ← MainThread: queue.put jobs 1 'dry'",
#   "Thread-1 (worker): queue.taskDone jobs 0",
#   "MainThread: queue.joined jobs",
# ]
# ///

import time
from queue import Queue
from threading import Thread

jobs = Queue()


def worker():
    while True:
        job = jobs.get()
        time.sleep(0.25)
        print("done:", job)
        jobs.task_done()


Thread(target=worker, daemon=True).start()
for job in ("wash", "dry", "fold"):
    time.sleep(0.1)
    print("put:", job)
    jobs.put(job)
jobs.join()
print("all done")
