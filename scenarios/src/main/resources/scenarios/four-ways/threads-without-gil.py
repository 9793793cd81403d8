# /// scenario
# title.en = "The job, by threads without a GIL"
# title.ja = "仕事をGILなしのスレッドで"
# summary.en = "The same program on a free-threaded Python: the computing overlaps, too."
# summary.ja = "同じプログラムをフリースレッド版で。計算も重なります。"
# explanation.en = """
# Exactly the same program as before; only the option **GIL** is off, as in the free-threaded build that CPython offers since 3.13. Nobody hands anything round: the four threads compute at the same time on four cores, in about 0.16 s.
#
# With fewer cores than threads some are ready, but have no core. And what the GIL used to hide now comes to light: without a lock even a bare `counter += 1` can be torn.
# """
# explanation.ja = """
# プログラムは前とまったく同じで、オプションの**GIL**だけを切っています。CPython 3.13からあるフリースレッド版に当たります。受け渡すものは何もなく、4本のスレッドが4つのコアで同時に計算し、およそ0.16秒で終わります。
#
# コアがスレッドより少ないと、実行可能なのにコアがないスレッドが出ます。また、GILが隠していたものが表に出ます。ロックがなければ、ただの `counter += 1` でも途中で割り込まれることがあります。
# """
# order = 30
# [options]
# gil = false
# [[knobs]]
# name = "JOBS"
# label.en = "Jobs"
# label.ja = "仕事の数"
# min = 1
# max = 8
# [visible]
# seconds = 0.16
# lanes = [
#   "thread ThreadPoolExecutor-0_0",
#   "thread ThreadPoolExecutor-0_1",
#   "thread ThreadPoolExecutor-0_2",
#   "thread ThreadPoolExecutor-0_3",
# ]
# events = [
#   "ThreadPoolExecutor-0_0: lane.state sleeping",
#   "ThreadPoolExecutor-0_1: lane.state sleeping",
#   "ThreadPoolExecutor-0_2: lane.state sleeping",
#   "ThreadPoolExecutor-0_3: lane.state sleeping",
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


with cf.ThreadPoolExecutor(max_workers=JOBS) as pool:
    results = list(pool.map(job, range(JOBS)))
print(results)
