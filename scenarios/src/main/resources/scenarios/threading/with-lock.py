# /// scenario
# title.en = "A lock, by with"
# title.ja = "with でロックを使う"
# summary.en = "with lock: gives the lock back however its body ends, even by an exception."
# summary.ja = "with lock: なら、例外で終わってもロックは必ず解放されます。"
# explanation.en = """
# `with lock:` acquires the lock at the beginning of its body and releases it at the end. The lanes look just as with `acquire()` and `release()`.
#
# The difference shows when something goes wrong. Bob's visit ends in a `ValueError` that nobody catches: his thread ends, with a traceback. Yet the lock is released on the way out, and the arrow hands it over to Cem. With a bare `release()` as the last line of the body, Bob would have taken the lock with him, and Cem would wait for ever.
#
# So `with lock:` is the form to use; `acquire()` by hand is for the rare cases that need `blocking=False` or a `timeout`.
# """
# explanation.ja = """
# `with lock:` は本体の始めでロックを取得し、終わりで解放します。レーンの様子は `acquire()` と `release()` の場合と同じです。
#
# 違いは失敗したときに現れます。Bobの訪問は、誰も捕まえない `ValueError` で終わり、スレッドはトレースバックを残して終了します。それでも抜けるときにロックは解放され、矢印でCemに引き渡されます。本体の最後に `release()` と書いただけなら、Bobはロックを持ったまま去り、Cemは永久に待つことになります。
#
# ですから普段は `with lock:` を使います。`acquire()` を手で呼ぶのは、`blocking=False` や `timeout` が必要なまれな場合だけです。
# """
# order = 30
# [visible]
# seconds = 0.9
# lanes = ["thread Thread-1 (visit)", "thread Thread-2 (visit)", "thread Thread-3 (visit)"]
# resources = ["lock lock"]
# events = [
#   "Thread-1 (visit): lock.acquired lock",
#   "Thread-2 (visit): lane.state blocked lock",
#   "Thread-3 (visit): lane.state blocked lock",
#   "Thread-2 (visit): lock.acquired lock ← Thread-1 (visit): lock.released lock",
#   "Thread-2 (visit): error.raised ValueError stumbled",
#   "Thread-2 (visit): lock.released lock",
#   "Thread-2 (visit): lane.ended raised",
#   "Thread-3 (visit): lock.acquired lock ← Thread-2 (visit): lock.released lock",
# ]
# ///

import time
from threading import Lock, Thread

lock = Lock()


def visit(name, arrival):
    time.sleep(arrival)
    with lock:
        print(name, "has the lock")
        time.sleep(0.3)
        if name == "Bob":
            raise ValueError("stumbled")


threads = [
    Thread(target=visit, args=("Ann", 0.0)),
    Thread(target=visit, args=("Bob", 0.1)),
    Thread(target=visit, args=("Cem", 0.2)),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("locked:", lock.locked())
