# /// scenario
# title.en = "Dining philosophers, cured"
# title.ja = "食事する哲学者：解決"
# summary.en = "Everybody takes the fork with the smaller number first."
# summary.ja = "全員が、番号の小さいフォークから取ります。"
# explanation.en = """
# The forks are numbered, and everybody takes **the smaller number first**. For four of them nothing changes. The last one, between fork 4 and fork 0, now begins with 0, which is taken, and therefore leaves 4 on the table.
#
# So one neighbour gets both forks, eats, and gives them back, and one after the other the rest can eat, too: 3, 2, 1, 0 and at last 4. With a fixed order no circle can close: whoever holds the largest taken fork waits for none.
# """
# explanation.ja = """
# フォークに番号を付け、全員が**番号の小さいほうから**取ります。4人にとっては何も変わりません。フォーク4と0の間に座る最後の1人だけが、今度は0から取ろうとして待つので、4はテーブルに残ります。
#
# そこで隣の1人が両方のフォークを得て食べ、返します。続いて3、2、1、0、最後に4と、1人ずつ食べられます。順序を決めておけば、待ち合いが輪になることはありません。取られている中で最大の番号のフォークを持つ人は、誰も待たないからです。
# """
# order = 40
# [[knobs]]
# name = "SEATS"
# label.en = "Philosophers"
# label.ja = "哲学者の数"
# min = 2
# max = 8
# [visible]
# lanes = [
#   "thread Thread-1 (dine)",
#   "thread Thread-2 (dine)",
#   "thread Thread-3 (dine)",
#   "thread Thread-4 (dine)",
#   "thread Thread-5 (dine)",
# ]
# events = [
#   "Thread-5 (dine): lane.state blocked",
#   "Thread-1 (dine): lane.state blocked",
#   "Thread-4 (dine): output.written stdout 3 eats",
#   "Thread-3 (dine): lock.acquired",
#   "Thread-3 (dine): output.written stdout 2 eats",
#   "Thread-5 (dine): output.written stdout 4 eats",
# ]
# ///

import time
from threading import Lock, Thread

SEATS = 5
forks = [Lock() for _ in range(SEATS)]


def dine(seat):
    low, high = sorted([seat, (seat + 1) % SEATS])
    time.sleep(seat * 0.05)
    with forks[low]:
        time.sleep(0.5)
        with forks[high]:
            print(seat, "eats")
            time.sleep(0.1)


threads = [
    Thread(target=dine, args=(seat,))
    for seat in range(SEATS)
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
