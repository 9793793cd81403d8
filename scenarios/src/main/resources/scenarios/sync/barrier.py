# /// scenario
# title.en = "Wait for each other: Barrier"
# title.ja = "互いに待ち合わせる：Barrier"
# summary.en = "wait() blocks until all parties have come."
# summary.ja = "wait() は全員が来るまで待ちます。"
# explanation.en = """
# `Barrier(3)` lets nobody pass until three have come. The lanes arrive one after the other, each blocked on the barrier; the **last** one opens it, and all go on at the same moment. The slowest decides.
#
# The `action` is called once, by the last to arrive, before the others go on. And a barrier can be used again: the second round waits for all of them once more.
#
# If one of them never comes, the others wait for ever, unless they say `wait(timeout=…)`; then the barrier breaks, and all get a `BrokenBarrierError`.
# """
# explanation.ja = """
# `Barrier(3)` は3人そろうまで誰も通しません。レーンは次々に到着してバリアでブロックし、**最後の**1人がバリアを開けると、全員が同時に進みます。いちばん遅い人が全体を決めます。
#
# `action` は、最後に来たスレッドが、ほかが進む前に1回だけ呼び出します。バリアは繰り返し使えるので、2周目も全員がそろうまで待ちます。
#
# 1人が来なければ、ほかは永久に待ちます。`wait(timeout=…)` と書いておけば、時間が過ぎるとバリアは壊れ、全員が `BrokenBarrierError` を受け取ります。
# """
# order = 60
# [visible]
# seconds = 0.6
# lanes = ["thread Thread-1 (climb)", "thread Thread-2 (climb)", "thread Thread-3 (climb)"]
# resources = ["barrier barrier"]
# events = [
#   "Thread-1 (climb): barrier.arrived barrier 1",
#   "Thread-1 (climb): lane.state blocked barrier",
#   "Thread-3 (climb): barrier.arrived barrier 2",
#   "Thread-2 (climb): barrier.arrived barrier 3",
#   "Thread-2 (climb): output.written stdout all are here",
#   "Thread-2 (climb): barrier.opened barrier",
#   "Thread-1 (climb): barrier.passed barrier ← Thread-2 (climb): barrier.opened barrier",
#   "Thread-3 (climb): barrier.passed barrier ← Thread-2 (climb): barrier.opened barrier",
#   "Thread-1 (climb): barrier.arrived barrier 1",
#   "Thread-2 (climb): barrier.opened barrier",
# ]
# ///

import time
from threading import Barrier, Thread


def welcome():
    print("all are here")


barrier = Barrier(3, action=welcome)


def climb(name, pace):
    for camp in (1, 2):
        time.sleep(pace)
        print(name, "reaches camp", camp)
        barrier.wait()


party = [("Ann", 0.1), ("Bob", 0.3), ("Cem", 0.2)]
threads = [Thread(target=climb, args=who) for who in party]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
