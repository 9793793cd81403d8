# /// scenario
# title.en = "Throttling: not too often"
# title.ja = "スロットリング：間隔をあける"
# summary.en = "A lock held during a pause keeps requests at least 0.2 s apart."
# summary.ja = "休む間もロックを持ち続ければ、要求の間隔は0.2秒以上になります。"
# explanation.en = """
# Another limit is the rate: never two requests within 0.2 s. A lock is enough. Whoever sends a request keeps `turnstile` for 0.2 s more; the next one gets it only then.
#
# All four threads start at once. On the lanes they form a staircase: one step every 0.2 s, with hand-over arrows from step to step, in the order of arrival.
#
# Sleeping while holding a lock is otherwise a mistake, since it makes others wait for nothing, and the page points at it. Here the wait is the purpose.
# """
# explanation.ja = """
# もう1つの制限は頻度です。0.2秒の間に2つの要求を送らないようにします。これにはロックが1個あれば十分です。要求を送ったスレッドは、さらに0.2秒間 `turnstile`(改札口)を持ち続け、次のスレッドはその後で初めて取得できます。
#
# 4スレッドは同時に始まりますが、レーンの上では階段の形になります。0.2秒に1段ずつ、到着した順に、段から段へ引き渡しの矢印が続きます。
#
# ロックを持ったまま眠るのは、ほかのスレッドを無駄に待たせるので、ふつうは誤りです(画面でも指摘されます)。ここでは、待たせることこそが目的です。
# """
# order = 90
# [[knobs]]
# name = "REQUESTS"
# label.en = "Requests"
# label.ja = "要求の数"
# min = 1
# max = 8
# [visible]
# seconds = 0.8
# lanes = [
#   "thread Thread-1 (request)",
#   "thread Thread-2 (request)",
#   "thread Thread-3 (request)",
#   "thread Thread-4 (request)",
# ]
# resources = ["lock turnstile"]
# events = [
#   "Thread-1 (request): lock.acquired turnstile",
#   "Thread-4 (request): lane.state blocked turnstile",
#   "Thread-2 (request): lock.acquired turnstile ← Thread-1 (request): lock.released turnstile",
#   "Thread-3 (request): lock.acquired turnstile ← Thread-2 (request): lock.released turnstile",
#   "Thread-4 (request): lock.acquired turnstile ← Thread-3 (request): lock.released turnstile",
# ]
# findings = ["heldAsleep"]
# ///

import time
from threading import Lock, Thread

REQUESTS = 4
turnstile = Lock()
start = time.perf_counter()


def request(number):
    with turnstile:
        seconds = time.perf_counter() - start
        print(f"{seconds:.1f} s: request {number}")
        time.sleep(0.2)


threads = [
    Thread(target=request, args=(number,))
    for number in range(1, REQUESTS + 1)
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
