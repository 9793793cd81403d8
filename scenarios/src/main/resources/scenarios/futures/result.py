# /// scenario
# title.en = "The value of a future"
# title.ja = "フューチャーの結果値"
# summary.en = "result() waits, gives the value or raises the call's exception."
# summary.ja = "result() は待って、値を返すか、呼び出しで起きた例外を発生させます。"
# explanation.en = """
# `future.result()` has three ends. The call has returned: you get its value, at once or after waiting; the main thread stands blocked **on that future**. The call has raised: the **same exception is raised again** here, in the process that asks. Or `timeout=` seconds have passed: `TimeoutError`; the call itself goes on, and you may ask again.
#
# So an error in a worker is silent until somebody asks. A future nobody looks at hides its exception for good.
# """
# explanation.ja = """
# `future.result()` の終わり方は3つです。呼び出しが正常に終わっていれば、その値を(必要なら待って)返します。メインスレッドは**そのフューチャー**を待ってブロックします。呼び出しで例外が起きていれば、**同じ例外がここで**、つまり求めた側のプロセスで発生します。`timeout=` の秒数が過ぎれば `TimeoutError` です。その場合も呼び出し自体は続いていて、後でもう一度求めることができます。
#
# つまり、ワーカーで起きた例外は、誰かが結果を求めるまで表に出ません。誰も見ないフューチャーの例外は、隠れたままになります。
# """
# order = 50
# [visible]
# lanes = ["process MainProcess", "process ForkProcess-1", "process ForkProcess-2"]
# resources = ["future good", "future bad"]
# events = [
#   "MainThread: lane.state blocked good",
#   "MainThread: error.raised TimeoutError",
#   "MainThread: lane.state blocked good",
#   "MainThread: future.retrieved good",
#   "MainThread: future.retrieved bad",
#   "MainThread: error.raised ZeroDivisionError division by zero",
# ]
# ///

import concurrent.futures as cf
import time


def divide(a, b):
    time.sleep(0.3)
    return a / b


if __name__ == "__main__":
    with cf.ProcessPoolExecutor(max_workers=2) as executor:
        good = executor.submit(divide, 6, 3)
        bad = executor.submit(divide, 6, 0)
        try:
            good.result(timeout=0.1)
        except cf.TimeoutError:
            print("not yet")
        print("good:", good.result())
        try:
            bad.result()
        except ZeroDivisionError as error:
            print("bad:", error)
