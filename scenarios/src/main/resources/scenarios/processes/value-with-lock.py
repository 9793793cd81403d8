# /// scenario
# title.en = "A shared number, with its lock"
# title.ja = "共有の数値を、ロック付きで"
# summary.en = "with counter.get_lock(): read, change and write as one."
# summary.ja = "with counter.get_lock(): 読む・変える・書くを1つにします。"
# explanation.en = """
# Every `Value` brings a lock of its own. `with counter.get_lock():` around **the whole of** read, change and write makes them one step: the second process waits at the `with` until the first has written.
#
# The two take turns now, 0.2 s instead of 0.1 s, and nothing is lost. Single reads and writes of `.value` take the lock by themselves; but that does not help between them.
# """
# explanation.ja = """
# `Value` には必ず専用のロックが付いています。`with counter.get_lock():` で、読む・変える・書くの**全体**を囲めば1つの処理になり、2番目のプロセスは、1番目が書き終わるまで `with` で待ちます。
#
# 2つは順番に動くので、時間は0.1秒から0.2秒になりますが、何も失われません。`.value` の読み書き1回ごとにもロックは自動で取られますが、その間は守られません。
# """
# order = 50
# [visible]
# lanes = ["process MainProcess", "process Process-1", "process Process-2"]
# resources = ["rlock counter"]
# events = [
#   "Process-1/MainThread: lock.acquired counter 1",
#   "Process-2/MainThread: lane.state blocked counter",
#   "Process-1/MainThread: access.written counter 1",
#   "Process-2/MainThread: lock.acquired counter 1 ← Process-1/MainThread: lock.released counter",
#   "Process-2/MainThread: access.read counter 1",
#   "Process-2/MainThread: access.written counter 2",
# ]
# ///

import multiprocessing as mp
import time


def increment(counter):
    with counter.get_lock():
        value = counter.value
        time.sleep(0.1)
        counter.value = value + 1


if __name__ == "__main__":
    counter = mp.Value("i", 0)
    children = [
        mp.Process(target=increment, args=(counter,))
        for _ in range(2)
    ]
    for child in children:
        child.start()
    for child in children:
        child.join()
    print("expected 2, got", counter.value)
