# /// scenario
# title.en = "Messages between processes: mp.Queue"
# title.ja = "プロセス間のメッセージ：mp.Queue"
# summary.en = "put() on one side, get() on the other; things are pickled on the way."
# summary.ja = "片方で put()、もう片方で get()。途中でpickleされます。"
# explanation.en = """
# `mp.Queue` looks like `queue.Queue`, but its two ends are in different processes. Each thing is **pickled** by the sender and unpickled by the receiver, which thus gets a copy. The arrows run across the groups of lanes.
#
# Two workers take numbers from `jobs` and send squares back by `results`. Who is free takes the next; which worker does which number is nobody's decision. That is why the results come in any order and are sorted here.
#
# Each worker stops at `None`. Take everything out of a queue **before** you `join` the processes that put into it: a process does not end before what it has put is taken over.
# """
# explanation.ja = """
# `mp.Queue` は `queue.Queue` に似ていますが、両端は別々のプロセスにあります。物は送る側で**pickle**され、受け取る側で元に戻されるので、受け取るのは複製です。矢印はレーンのグループをまたぎます。
#
# 2つのワーカーが `jobs` から数を受け取り、2乗を `results` で送り返します。手の空いたほうが次を取るので、どちらがどの数を担当するかは決まっていません。そのため結果の順序も決まっておらず、ここでは並べ替えています。
#
# ワーカーは `None` で止まります。キューに入れたプロセスを `join` する**前に**、中身をすべて取り出しましょう。入れたものが引き取られるまで、プロセスは終わらないことがあります。
# """
# order = 20
# [visible]
# lanes = ["process MainProcess", "process Process-1", "process Process-2"]
# resources = ["queue jobs", "queue results"]
# events = [
#   "MainThread: queue.put jobs 1 1",
#   "Process-1/MainThread: queue.got jobs",
#   "Process-2/MainThread: queue.got jobs",
#   "Process-1/MainThread: queue.put results",
#   "MainThread: queue.got results",
#   "MainThread: output.written stdout [(1, 1), (2, 4), (3, 9), (4, 16)]",
# ]
# ///

import multiprocessing as mp
import time


def square(jobs, results):
    while (number := jobs.get()) is not None:
        time.sleep(0.2)
        results.put((number, number * number))


if __name__ == "__main__":
    jobs = mp.Queue()
    results = mp.Queue()
    workers = [
        mp.Process(target=square, args=(jobs, results))
        for _ in range(2)
    ]
    for worker in workers:
        worker.start()
    for job in [1, 2, 3, 4, None, None]:
        jobs.put(job)
    print(sorted(results.get() for _ in range(4)))
    for worker in workers:
        worker.join()
