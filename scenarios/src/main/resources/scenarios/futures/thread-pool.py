# /// scenario
# title.en = "A pool of threads"
# title.ja = "スレッドのプール（ThreadPoolExecutor）"
# summary.en = "ThreadPoolExecutor: submit, as_completed, map, shutdown."
# summary.ja = "ThreadPoolExecutor の submit・as_completed・map・shutdown。"
# explanation.en = """
# `ThreadPoolExecutor(max_workers=2)` is a pool of at most two threads and a queue of calls. It begins without any: a worker is started when a call comes in and no worker is idle.
#
# `submit(func, arg, …)` books one call and returns at once, with a **future** for its value. Three calls, two workers: the third waits in the queue, its future pending, until a worker is free. `as_completed` yields the futures in the order in which they end, so page 2 comes before page 1; `result()` gives the value.
#
# `map` books a call for each argument and gives the values in the order of the **arguments**. `shutdown()` waits for what is booked and lets the workers end. Everything else is as with `ProcessPoolExecutor`.
# """
# explanation.ja = """
# `ThreadPoolExecutor(max_workers=2)` は、最大2本のスレッドと、呼び出しの待ち行列からなるプールです。最初はスレッドが1本もありません。呼び出しが来て、空いているワーカーがいないときに開始されます。
#
# `submit(func, arg, …)` は呼び出しを1つ予約し、値の入れ物である**フューチャー**をすぐに返します。呼び出しは3つ、ワーカーは2本。3番目は、ワーカーが空くまで待ち行列で待ち、そのフューチャーは未完了のままです。`as_completed` は完了した順にフューチャーを返すので、ページ2がページ1より先に来ます。`result()` で結果値を取り出します。
#
# `map` は引数ごとに呼び出しを予約し、値を**引数の順**に返します。`shutdown()` は予約済みの呼び出しを待ってからワーカーを終わらせます。ほかはすべて `ProcessPoolExecutor`(マルチプロセスの場合)と同じです。
# """
# order = 10
# [[knobs]]
# name = "WORKERS"
# label.en = "Workers"
# label.ja = "ワーカー数"
# min = 1
# max = 4
# [visible]
# lanes = ["thread ThreadPoolExecutor-0_0", "thread ThreadPoolExecutor-0_1"]
# resources = ["pool executor", "future futures[0]", "future futures[1]", "future futures[2]"]
# events = [
#   "MainThread: resource.created executor 2",
#   "MainThread: call.submitted executor futures[0] fetch",
#   "ThreadPoolExecutor-0_0: call.started executor futures[0] ← MainThread: call.submitted",
#   "MainThread: call.submitted executor futures[2] fetch",
#   "ThreadPoolExecutor-0_1: future.completed futures[1]",
#   "ThreadPoolExecutor-0_1: call.started executor futures[2] ← MainThread: call.submitted",
#   "MainThread: future.retrieved futures[1] ← ThreadPoolExecutor-0_1: future.completed futures[1]",
#   "MainThread: future.retrieved futures[0] ← ThreadPoolExecutor-0_0: future.completed futures[0]",
#   "MainThread: pool.shutdown executor",
# ]
# ///

import concurrent.futures as cf
import time

WORKERS = 2


def fetch(page, seconds):
    time.sleep(seconds)
    return f"page {page}"


executor = cf.ThreadPoolExecutor(max_workers=WORKERS)
futures = [
    executor.submit(fetch, 1, 0.3),
    executor.submit(fetch, 2, 0.1),
    executor.submit(fetch, 3, 0.4),
]
for future in cf.as_completed(futures):
    print(future.result(), "is here")
pages = executor.map(fetch, [4, 5], [0.2, 0.1])
print(list(pages))
executor.shutdown()
