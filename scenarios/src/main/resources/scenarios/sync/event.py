# /// scenario
# title.en = "A flag to wait for: Event"
# title.ja = "合図を待つ：Event"
# summary.en = "wait() blocks until somebody calls set(); then all go on."
# summary.ja = "wait() は誰かが set() するまで待ち、その後は全員が進みます。"
# explanation.en = """
# An `Event` is a flag: down at first. The three runners call `start.wait()` and are blocked on it. One `start.set()` lets **all** of them go on; the arrows fan out from it.
#
# The flag stays up. Dan comes late, calls `wait()` afterwards, and does not wait at all. `clear()` would lower it again.
#
# Compare with asking `while not started: pass`: that, too, waits, but computes all the while and takes the GIL from those who work.
# """
# explanation.ja = """
# `Event` は旗です。最初は下りています。3人の走者は `start.wait()` でブロックし、1回の `start.set()` で**全員**が走り出します。矢印がそこから広がります。
#
# 旗は上がったままです。遅れて来たDanが `wait()` を呼び出しても、まったく待ちません。`clear()` で再び下ろせます。
#
# `while not started: pass` と書いても待てますが、その間ずっと計算し続け、働いているスレッドからGILを奪います。
# """
# order = 20
# [visible]
# lanes = [
#   "thread Thread-1 (run)",
#   "thread Thread-2 (run)",
#   "thread Thread-3 (run)",
#   "thread Thread-4 (run)",
# ]
# resources = ["event start"]
# events = [
#   "Thread-1 (run): lane.state blocked start",
#   "Thread-2 (run): lane.state blocked start",
#   "Thread-3 (run): lane.state blocked start",
#   "MainThread: event.set start",
#   "Thread-1 (run): event.passed start ← MainThread: event.set start",
#   "Thread-2 (run): event.passed start ← MainThread: event.set start",
#   "Thread-3 (run): event.passed start ← MainThread: event.set start",
#   "Thread-4 (run): event.passed start ← MainThread: event.set start",
# ]
# ///

import time
from threading import Event, Thread

start = Event()


def run(name, seconds):
    start.wait()
    time.sleep(seconds)
    print(name, "has arrived")


runners = [("Ann", 0.3), ("Bob", 0.1), ("Cem", 0.2)]
threads = [Thread(target=run, args=r) for r in runners]
for thread in threads:
    thread.start()
time.sleep(0.5)
print("go!")
start.set()
for thread in threads:
    thread.join()
late = Thread(target=run, args=("Dan", 0.1))
late.start()
late.join()
