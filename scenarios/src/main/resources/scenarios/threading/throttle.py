# /// scenario
# title.en = "Throttling: at most n at once"
# title.ja = "スロットリング：同時にn個まで"
# summary.en = "Semaphore(2): two threads inside, the others queue."
# summary.ja = "Semaphore(2)。中に入れるのは2スレッドまで、ほかは列に並びます。"
# explanation.en = """
# A server does not like a hundred requests at once. `Semaphore(LIMIT)` is a lock with room for `LIMIT` threads: `with gate:` lets them in until the room is full, and the others queue.
#
# Five threads arrive, one every 0.1 s. Pages 1 and 2 get in. Page 3 is blocked on `gate` until page 1 leaves; the arrow shows whose place it takes. Lay a vertical line anywhere: it never cuts more than two downloads.
#
# Turn the knob: with 1 the semaphore is a plain lock, with 5 nobody waits.
# """
# explanation.ja = """
# サーバーは、一度に100個の要求を送られると困ります。`Semaphore(LIMIT)` は `LIMIT` スレッドまで入れるロックです。`with gate:` は満員になるまで通し、ほかは列に並ばせます。これが**スロットリング**です。
#
# 0.1秒ごとに1スレッド、合わせて5スレッドが来ます。ページ1と2はすぐ入れます。ページ3は、ページ1が出るまで `gate` でブロックされます。誰の場所を引き継いだかは矢印で分かります。どこに縦線を引いても、同時に進むダウンロードは2つまでです。
#
# つまみを回してみましょう。1ならただのロックと同じ、5なら誰も待ちません。
# """
# order = 80
# [[knobs]]
# name = "LIMIT"
# label.en = "At once"
# label.ja = "同時実行数"
# min = 1
# max = 5
# [visible]
# seconds = 1.05
# lanes = [
#   "thread Thread-1 (fetch)",
#   "thread Thread-2 (fetch)",
#   "thread Thread-3 (fetch)",
#   "thread Thread-4 (fetch)",
#   "thread Thread-5 (fetch)",
# ]
# resources = ["semaphore gate"]
# events = [
#   "Thread-1 (fetch): lock.acquired gate 1",
#   "Thread-2 (fetch): lock.acquired gate 2",
#   "Thread-3 (fetch): lane.state blocked gate",
#   "Thread-4 (fetch): lane.state blocked gate",
#   "Thread-3 (fetch): lock.acquired gate 2 ← Thread-1 (fetch): lock.released gate",
#   "Thread-4 (fetch): lock.acquired gate 2 ← Thread-2 (fetch): lock.released gate",
#   "Thread-5 (fetch): lock.acquired gate 2 ← Thread-3 (fetch): lock.released gate",
# ]
# ///

import time
from threading import Semaphore, Thread

LIMIT = 2
gate = Semaphore(LIMIT)


def fetch(page):
    with gate:
        print("begin", page)
        time.sleep(0.35)
        print("end", page)


threads = []
for page in range(1, 6):
    thread = Thread(target=fetch, args=(page,))
    thread.start()
    threads.append(thread)
    time.sleep(0.1)
for thread in threads:
    thread.join()
