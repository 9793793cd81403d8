# /// scenario
# title.en = "Start a process, wait for its end"
# title.ja = "プロセスを開始し、終了を待つ"
# summary.en = "Process is used like Thread, but shares no memory."
# summary.ja = "使い方はThreadと同じですが、メモリは共有しません。"
# explanation.en = """
# `mp.Process(target=func, args=(…))`, `start()`, `join()`: the same words as for a thread. But a new **group** of lanes appears: a process with a main thread and a GIL of its own.
#
# Both change `counter`, and yet the parent sees 0 at the end. `fork` gave the child a **copy** of everything; what it does to its copy, nobody else sees. What processes want to tell each other must be sent: by a queue, a pipe, or a `Value`, as in the next scenarios.
#
# `exitcode` says how it ended: 0 is well, 1 an exception, a negative number a signal.
# """
# explanation.ja = """
# `mp.Process(target=func, args=(…))`、`start()`、`join()` と、書き方はスレッドと同じです。しかし現れるのはレーンの新しい**グループ**、つまり自分のメインスレッドと自分のGILを持つプロセスです。
#
# 子プロセスは `counter` を変えますが、最後に親が見る値は0のままです。`fork` は子にすべての**複製**を渡します。子が複製をどう変えても、ほかからは見えません。プロセスどうしで何かを伝えるには、次からのシナリオのように、キュー、パイプ、`Value` などで送る必要があります。
#
# `exitcode` は終わり方を表します。0は正常、1は例外、負の数はシグナルです。
# """
# order = 10
# [visible]
# lanes = ["process MainProcess", "process Process-1"]
# events = [
#   "MainThread: lane.created Process-1",
#   "MainThread: output.written stdout alive: True",
#   "MainThread: lane.state blocked Process-1",
#   "Process-1: lane.started ← MainThread: lane.created Process-1",
#   "Process-1/MainThread: lane.state sleeping",
#   "Process-1/MainThread: output.written stdout the child sees 1",
#   "MainThread: lane.joined Process-1 ← Process-1: lane.ended returned",
#   "MainThread: output.written stdout the parent sees 0",
# ]
# ///

import multiprocessing as mp
import time

counter = 0


def work(seconds):
    global counter
    counter += 1
    time.sleep(seconds)
    print("the child sees", counter)


if __name__ == "__main__":
    child = mp.Process(target=work, args=(0.2,))
    child.start()
    print("alive:", child.is_alive())
    child.join()
    print("exit code:", child.exitcode)
    print("the parent sees", counter)
