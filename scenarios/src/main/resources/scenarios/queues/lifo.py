# /// scenario
# title.en = "Last in, first out: LifoQueue"
# title.ja = "後入れ先出し：LifoQueue"
# summary.en = "A stack: what came last goes first."
# summary.ja = "スタックです。最後に入れたものが最初に出ます。"
# explanation.en = """
# A pile of plates: `get()` takes the one put on last. Otherwise a `LifoQueue` behaves like a `Queue`; it waits when it is empty, and it is safe between threads.
#
# The washer is faster than the dryer, so plates pile up. Follow an arrow from `put` to `get`: plate 1 is dried at once, plate 2 lies at the bottom until the end.
# """
# explanation.ja = """
# 積み重ねた皿のように、`get()` は最後に載せたものを取ります。そのほかは `Queue` と同じで、空なら待ち、複数のスレッドから安全に使えます。
#
# 洗う人のほうが拭く人より速いので、皿がたまっていきます。`put` から `get` への矢印をたどってください。皿1はすぐに拭かれ、皿2は最後まで一番下に残ります。
# """
# order = 20
# [visible]
# lanes = ["thread Thread-1 (dry)"]
# resources = ["queue pile"]
# events = [
#   "Thread-1 (dry): queue.got pile 0 1 ← MainThread: queue.put pile 1 1",
#   "MainThread: queue.put pile 1 2",
#   "MainThread: queue.put pile 2 3",
#   "Thread-1 (dry): queue.got pile 1 3 ← MainThread: queue.put pile 2 3",
#   "Thread-1 (dry): queue.got pile 0 2 ← MainThread: queue.put pile 1 2",
# ]
# ///

import time
from queue import LifoQueue
from threading import Thread

pile = LifoQueue()


def dry():
    for _ in range(5):
        plate = pile.get()
        time.sleep(0.25)
        print("dried", plate)


dryer = Thread(target=dry)
dryer.start()
for plate in range(1, 6):
    pile.put(plate)
    print("washed", plate)
    time.sleep(0.1)
dryer.join()
