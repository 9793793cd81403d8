# /// scenario
# title.en = "A pool of processes"
# title.ja = "プロセスのプール（ProcessPoolExecutor）"
# summary.en = "ProcessPoolExecutor(max_workers=n): the same interface, but processes."
# summary.ja = "ProcessPoolExecutor(max_workers=n)。使い方は同じで、中身はプロセスです。"
# explanation.en = """
# `ProcessPoolExecutor(max_workers=2)` is used like `ThreadPoolExecutor`, but its workers are processes: each with its own memory and its own GIL, so they help with work that computes.
#
# The constructor starts nothing. The two processes appear with the first call; any thread beside the main one is the pool's own and carries calls and results to and fro. Four calls, two workers: look how each worker takes the next call when it is done with one.
#
# What goes in and comes out is pickled, so `func` must be one that a module defines at its top level, no `lambda`. And the guard `if __name__ == "__main__":` is needed as with `mp.Pool`.
# """
# explanation.ja = """
# `ProcessPoolExecutor(max_workers=2)` の使い方は `ThreadPoolExecutor` と同じですが、ワーカーはプロセスです。それぞれが自分のメモリと自分のGILを持つので、計算する仕事に有効です。
#
# コンストラクタは何も開始しません。2つのプロセスは最初の呼び出しで現れます。メインプロセスに現れるスレッドはプール自身のもので、呼び出しと結果を運びます。呼び出しは4つ、ワーカーは2つ。それぞれのワーカーが、1つ終えるたびに次を受け取る様子を見てください。
#
# 渡すものも返るものもpickleされるので、`func` はモジュールの一番外側で定義された関数でなければならず、`lambda` は使えません。`mp.Pool` と同じく、`if __name__ == '__main__':` も必要です。
# """
# order = 20
# [[knobs]]
# name = "WORKERS"
# label.en = "Processes"
# label.ja = "プロセス数"
# min = 1
# max = 4
# [visible]
# lanes = ["process MainProcess", "process ForkProcess-1", "process ForkProcess-2"]
# events = [
#   "MainThread: call.submitted",
#   "MainThread: lane.created ForkProcess-1",
#   "MainThread: lane.created ForkProcess-2",
#   "ForkProcess-1/MainThread: lane.state sleeping",
#   "ForkProcess-2/MainThread: lane.state sleeping",
#   "ForkProcess-1/MainThread: lane.state sleeping",
#   "ForkProcess-2/MainThread: lane.state sleeping",
#   "ForkProcess-1: lane.ended returned",
# ]
# ///

import concurrent.futures as cf
import multiprocessing as mp
import time

WORKERS = 2


def who(call):
    time.sleep(0.2)
    return mp.current_process().name


if __name__ == "__main__":
    executor = cf.ProcessPoolExecutor(max_workers=WORKERS)
    names = set(executor.map(who, range(4)))
    executor.shutdown()
    print("4 calls by", len(names), "processes")
