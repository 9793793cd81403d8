# /// scenario
# title.en = "Book one call: submit"
# title.ja = "呼び出しを予約する：submit"
# summary.en = "submit returns a future at once; the value comes later."
# summary.ja = "submit はすぐにフューチャーを返し、値は後から届きます。"
# explanation.en = """
# `executor.submit(func, arg1, arg2, …)` books one call as soon as may be and returns a **future** at once: a box that is empty now and will hold the result.
#
# Follow the arrows: from `submit` into the pool, to the worker process that begins the call, from its end to the future. Meanwhile the main process is free to do something else. `future.result()` opens the box, and waits if it is still empty.
# """
# explanation.ja = """
# `executor.submit(func, arg1, arg2, …)` は呼び出しを1つ、なるべく早く予約し、すぐに**フューチャー**を返します。今は空で、後で結果値が入る箱です。
#
# 矢印をたどってください。`submit` からプールへ、呼び出しを始めるワーカープロセスへ、そしてその終わりからフューチャーへ。その間、メインプロセスは別のことができます。`future.result()` で箱を開けます。まだ空なら、入るまで待ちます。
# """
# order = 30
# [visible]
# lanes = ["process MainProcess", "process ForkProcess-1"]
# resources = ["future future"]
# events = [
#   "MainThread: call.submitted",
#   "ForkProcess-1: lane.started ← MainThread: lane.created ForkProcess-1",
#   "ForkProcess-1/MainThread: call.started ← MainThread: call.submitted",
#   "MainThread: output.written stdout meanwhile something else",
#   "MainThread: lane.state blocked future",
#   "MainThread: future.retrieved future",
#   "MainThread: output.written stdout the area is 42",
# ]
# ///

import concurrent.futures as cf
import time


def area(width, height):
    time.sleep(0.3)
    return width * height


if __name__ == "__main__":
    with cf.ProcessPoolExecutor(max_workers=1) as executor:
        future = executor.submit(area, 6, 7)
        print("booked, done:", future.done())
        time.sleep(0.1)
        print("meanwhile something else")
        print("the area is", future.result())
        print("done:", future.done())
