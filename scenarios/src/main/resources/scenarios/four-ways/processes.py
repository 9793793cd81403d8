# /// scenario
# title.en = "The job, by processes"
# title.ja = "仕事をプロセスで"
# summary.en = "Everything overlaps, at the price of starting and of messages."
# summary.ja = "すべてが重なります。代わりに、開始とメッセージの費用がかかります。"
# explanation.en = """
# One word differs from the threads: `ProcessPoolExecutor`. Each worker has its own GIL, so both waiting and computing overlap: little more than 0.16 s, on four cores.
#
# What it costs: each process has to be started (about 1 ms by `fork`, 50 ms by `spawn`), and arguments and results travel as pickled messages. For jobs as short as a millisecond that would not pay.
# """
# explanation.ja = """
# スレッドの場合との違いは `ProcessPoolExecutor` の1語だけです。ワーカーはそれぞれ自分のGILを持つので、待ちも計算も重なり、4つのコアなら0.16秒より少し長いだけです。
#
# その代わり、プロセスを開始する費用(`fork` で約1ミリ秒、`spawn` で約50ミリ秒)と、引数と結果をpickleして送る費用がかかります。1ミリ秒程度の短い仕事では割に合いません。
# """
# order = 40
# [[knobs]]
# name = "JOBS"
# label.en = "Jobs"
# label.ja = "仕事の数"
# min = 1
# max = 8
# [visible]
# seconds = 0.16
# lanes = [
#   "process MainProcess",
#   "process ForkProcess-1",
#   "process ForkProcess-2",
#   "process ForkProcess-3",
#   "process ForkProcess-4",
# ]
# events = [
#   "ForkProcess-1/MainThread: lane.state sleeping",
#   "ForkProcess-2/MainThread: lane.state sleeping",
#   "ForkProcess-3/MainThread: lane.state sleeping",
#   "ForkProcess-4/MainThread: lane.state sleeping",
#   "MainThread: output.written stdout [0, 1, 2, 3]",
# ]
# ///

import concurrent.futures as cf
import time

JOBS = 4


def job(number):
    time.sleep(0.1)
    total = 0
    for n in range(400_000):
        total += n
    return number


if __name__ == "__main__":
    with cf.ProcessPoolExecutor(max_workers=JOBS) as pool:
        results = list(pool.map(job, range(JOBS)))
    print(results)
