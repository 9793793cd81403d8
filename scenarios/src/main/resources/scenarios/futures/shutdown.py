# /// scenario
# title.en = "Free the pool: shutdown"
# title.ja = "プールの全リソースを開放する：shutdown"
# summary.en = "No new calls; those booked are finished, or cancelled."
# summary.ja = "新しい呼び出しは受け付けず、予約済みのものは終わらせるか、取り消します。"
# explanation.en = """
# `shutdown()` takes no more calls, **waits** until all that are booked are done, and frees everything the pool holds: its workers end. `with executor:` does just that at the end of its body.
#
# `cancel_futures=True` strikes out the calls that have not begun. Here one worker is busy with call 0 when `shutdown` comes: call 0 is finished, calls 1 to 3 are cancelled. Whoever calls `submit` afterwards gets a `RuntimeError`.
#
# The scenario uses threads because of the clear picture. A pool of processes hands a few calls to its workers in advance, and those count as begun: they are finished, too.
# """
# explanation.ja = """
# `shutdown()` は新しい呼び出しを受け付けなくし、予約済みのものが**すべて終わるまで待って**、プールの全リソースを開放します。ワーカーは終了します。`with executor:` は、本体の終わりで同じことをします。
#
# `cancel_futures=True` を付けると、まだ始まっていない呼び出しを取り消します。ここでは `shutdown` のとき、ただ1つのワーカーが呼び出し0の途中です。0は最後まで実行され、1から3はキャンセルされます。その後に `submit` を呼び出すと `RuntimeError` になります。
#
# 図を分かりやすくするため、ここではスレッドを使っています。プロセスのプールは呼び出しをいくつか先にワーカーへ渡しておくので、その分は「始まったもの」として最後まで実行されます。
# """
# order = 70
# [visible]
# seconds = 0.3
# lanes = ["thread MainThread", "thread ThreadPoolExecutor-0_0"]
# resources = ["pool executor", "future futures[0]"]
# events = [
#   "ThreadPoolExecutor-0_0: call.started executor futures[0] ← MainThread: call.submitted executor futures[0] job",
#   "MainThread: pool.shutdown executor waits",
#   "MainThread: future.cancelled futures[1]",
#   "MainThread: future.cancelled futures[3]",
#   "ThreadPoolExecutor-0_0: call.finished executor futures[0]",
#   "ThreadPoolExecutor-0_0: lane.ended returned",
#   "MainThread: error.raised RuntimeError cannot schedule new futures after shutdown",
# ]
# ///

import concurrent.futures as cf
import time


def job(number):
    time.sleep(0.3)
    return number


executor = cf.ThreadPoolExecutor(max_workers=1)
futures = [executor.submit(job, n) for n in range(4)]
time.sleep(0.1)
executor.shutdown(cancel_futures=True)
for future in futures:
    if future.cancelled():
        print("cancelled")
    else:
        print("result", future.result())
try:
    executor.submit(job, 4)
except RuntimeError as error:
    print("RuntimeError:", error)
