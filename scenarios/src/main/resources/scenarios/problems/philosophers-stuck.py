# /// scenario
# title.en = "Dining philosophers, stuck"
# title.ja = "食事する哲学者：行き詰まり"
# summary.en = "Five left forks are taken, and nobody gets a right one."
# summary.ja = "5本の左のフォークが取られ、誰も右のフォークを得られません。"
# explanation.en = """
# Five philosophers sit round a table, a fork between each two. To eat one needs the fork on the left and the one on the right. Each takes the left one first.
#
# When all five have their left fork, no right one is free any more, for each is somebody else's left one. The waiting runs once round the table and closes: a deadlock of five. The finding names the whole circle.
#
# Turn the knob: it happens with any number. The next scenario cures it by a single line.
# """
# explanation.ja = """
# 5人の哲学者が丸いテーブルを囲み、2人の間に1本ずつフォークがあります。食べるには左右両方のフォークが必要です。全員が、まず左のフォークを取ります。
#
# 5人とも左のフォークを取ると、右のフォークはもう1本も空いていません。どれも隣の人の左のフォークだからです。待ち合いはテーブルを一周して輪になります。5人のデッドロックです。その輪の全体が画面に示されます。
#
# つまみを回してみましょう。人数を変えても起こります。次のシナリオでは、1行変えるだけで直します。
# """
# order = 30
# [[knobs]]
# name = "SEATS"
# label.en = "Philosophers"
# label.ja = "哲学者の数"
# min = 2
# max = 8
# [visible]
# ending = "deadlock"
# lanes = [
#   "thread Thread-1 (dine)",
#   "thread Thread-2 (dine)",
#   "thread Thread-3 (dine)",
#   "thread Thread-4 (dine)",
#   "thread Thread-5 (dine)",
# ]
# resources = ["lock forks[0]", "lock forks[4]"]
# events = [
#   "Thread-1 (dine): lock.acquired forks[0]",
#   "Thread-2 (dine): lock.acquired forks[1]",
#   "Thread-3 (dine): lock.acquired forks[2]",
#   "Thread-4 (dine): lock.acquired forks[3]",
#   "Thread-5 (dine): lock.acquired forks[4]",
#   "Thread-1 (dine): lane.state blocked forks[1]",
#   "Thread-2 (dine): lane.state blocked forks[2]",
#   "Thread-3 (dine): lane.state blocked forks[3]",
#   "Thread-4 (dine): lane.state blocked forks[4]",
#   "Thread-5 (dine): lane.state blocked forks[0]",
# ]
# findings = ["deadlock"]
# ///

import time
from threading import Lock, Thread

SEATS = 5
forks = [Lock() for _ in range(SEATS)]


def dine(seat):
    left = forks[seat]
    right = forks[(seat + 1) % SEATS]
    time.sleep(seat * 0.05)
    with left:
        print(seat, "has the left fork")
        time.sleep(0.5)
        with right:
            print(seat, "eats")


threads = [
    Thread(target=dine, args=(seat,))
    for seat in range(SEATS)
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
