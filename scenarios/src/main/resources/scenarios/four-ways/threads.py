# /// scenario
# title.en = "The job, by threads"
# title.ja = "仕事をスレッドで"
# summary.en = "The waits overlap, the computing takes turns."
# summary.ja = "待ちは重なり、計算は順番です。"
# explanation.en = """
# Four threads. The **waits** lie side by side: all four begin at once and end after 0.1 s. Then all want to compute, and now the GIL lets only one of them at a time; it changes hands every 5 ms.
#
# About 0.34 s: one wait, and the sum of the computing. Threads have taken away the waiting, and nothing else.
# """
# explanation.ja = """
# 4本のスレッドです。**待ち**は横に並び、4つとも同時に始まって0.1秒後に終わります。その後は全員が計算しようとしますが、GILがあるので一度に1本しか動けず、5ミリ秒ごとに交代します。
#
# およそ0.34秒、つまり待ち1回分と計算の合計です。スレッドがなくしたのは待ち時間だけです。
# """
# order = 20
# [[knobs]]
# name = "JOBS"
# label.en = "Jobs"
# label.ja = "仕事の数"
# min = 1
# max = 8
# [visible]
# seconds = 0.34
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
#   "ThreadPoolExecutor-0_0: gil.acquired",
#   "ThreadPoolExecutor-0_1: lane.state ready gil",
#   "ThreadPoolExecutor-0_0: gil.released",
#   "ThreadPoolExecutor-0_1: gil.acquired",
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
