# /// scenario
# title.en = "Tickets: Semaphore"
# title.ja = "入場券：Semaphore"
# summary.en = "A counter: acquire() takes one or waits, release() adds one."
# summary.ja = "カウンタです。acquire() は1つ取るか待ち、release() は1つ増やします。"
# explanation.en = """
# A `Semaphore` holds a number of tickets. `acquire()` takes one, and waits if there is none; `release()` puts one back. Unlike a lock it has **no owner**: here the main thread only ever releases, and the guests only ever acquire.
#
# It begins with no tickets, so all guests wait. Every `release()` lets one of them in, the one who has waited longest. So a semaphore can also carry a signal from one thread to another.
#
# To let at most n threads in at once, begin with n, and give every ticket back: see *Throttling*.
# """
# explanation.ja = """
# `Semaphore` は入場券の枚数を数えます。`acquire()` は1枚取り、なければ待ちます。`release()` は1枚増やします。ロックと違って**持ち主がいません**。ここではメインスレッドは `release()` するだけ、客は `acquire()` するだけです。
#
# 最初は0枚なので、客は全員待ちます。`release()` のたびに、いちばん長く待っている1人が入れます。このように、セマフォはスレッドからスレッドへの合図にもなります。
#
# 同時にn個のスレッドまで通したいときは、n枚で始めて、毎回返します。「スロットリング」のシナリオを見てください。
# """
# order = 40
# [visible]
# seconds = 0.6
# lanes = ["thread Thread-1 (guest)", "thread Thread-2 (guest)", "thread Thread-3 (guest)"]
# resources = ["semaphore tickets"]
# events = [
#   "Thread-1 (guest): lane.state blocked tickets",
#   "Thread-2 (guest): lane.state blocked tickets",
#   "Thread-3 (guest): lane.state blocked tickets",
#   "Thread-1 (guest): lock.acquired tickets ← MainThread: lock.released tickets",
#   "Thread-2 (guest): lock.acquired tickets ← MainThread: lock.released tickets",
#   "Thread-3 (guest): lock.acquired tickets ← MainThread: lock.released tickets",
# ]
# ///

import time
from threading import Semaphore, Thread

tickets = Semaphore(0)


def guest(name):
    tickets.acquire()
    print(name, "gets in")


guests = [
    Thread(target=guest, args=(name,))
    for name in ("Ann", "Bob", "Cem")
]
for thread in guests:
    thread.start()
for thread in guests:
    time.sleep(0.2)
    print("one more ticket")
    tickets.release()
    thread.join()
