# /// scenario
# title.en = "The smallest first: PriorityQueue"
# title.ja = "小さいものから：PriorityQueue"
# summary.en = "get() takes the smallest: put pairs (priority, thing)."
# summary.ja = "get() は最小のものを取ります。(優先度, 物) の組を入れます。"
# explanation.en = """
# A `PriorityQueue` gives the **smallest** element, whenever it came. Elements are compared as tuples are: by the first part, and where that is equal, by the second.
#
# The doctor is busy with the first patient while the others arrive. Then she takes the most urgent one, number 1, although he came last.
#
# If two priorities are equal, the second parts must be comparable, or `get` raises a `TypeError`. A running number in between avoids it: `(priority, number, thing)`.
# """
# explanation.ja = """
# `PriorityQueue` は、入れた順番に関係なく**最小**の要素を返します。比較はタプルの比較と同じで、まず1番目、等しければ2番目を比べます。
#
# 医師が最初の患者を診ている間に、ほかの患者が到着します。次に診るのは、最後に来た、いちばん急ぐ番号1の患者です。
#
# 優先度が等しい場合は2番目が比較できなければならず、できないと `TypeError` になります。間に通し番号を入れて `(優先度, 番号, 物)` とすれば避けられます。
# """
# order = 30
# [visible]
# lanes = ["thread Thread-1 (doctor)"]
# resources = ["queue patients"]
# events = [
#   "Thread-1 (doctor): queue.got patients 0 (3, 'cough')",
#   "MainThread: queue.put patients 1 (4, 'itch')",
#   "MainThread: queue.put patients 3 (1, 'heart')",
#   "Thread-1 (doctor): queue.got patients 2 (1, 'heart') ← MainThread: queue.put patients 3 (1, 'heart')",
#   "Thread-1 (doctor): queue.got patients 1 (2, 'fever')",
#   "Thread-1 (doctor): queue.got patients 0 (4, 'itch')",
# ]
# ///

import time
from queue import PriorityQueue
from threading import Thread

patients = PriorityQueue()


def doctor():
    for _ in range(4):
        urgency, name = patients.get()
        print("doctor sees", name)
        time.sleep(0.4)


thread = Thread(target=doctor)
thread.start()
arrivals = ["3 cough", "4 itch", "2 fever", "1 heart"]
for arrival in arrivals:
    urgency, name = arrival.split()
    patients.put((int(urgency), name))
    time.sleep(0.1)
thread.join()
