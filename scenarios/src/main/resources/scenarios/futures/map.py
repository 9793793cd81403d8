# /// scenario
# title.en = "Book many calls: map"
# title.ja = "まとめて予約する：map"
# summary.en = "One iterable per parameter; results in the order of the arguments."
# summary.ja = "仮引数ごとに1つのイテラブル。結果は引数の順です。"
# explanation.en = """
# `executor.map(func, [2, 4, 6], [3, 5, 7])` takes **one iterable for each parameter** and calls `func(2, 3)`, `func(4, 5)`, `func(6, 7)`. A list of tuples, as for `starmap`, does not work here: each tuple would be handed over as one argument.
#
# All calls are booked at once, before the first result is asked for. The results come **in the order of the arguments**: the first call takes longest, the others are done long before it, and yet the loop sees the first one first. For the order of completion take `as_completed`.
# """
# explanation.ja = """
# `executor.map(func, [2, 4, 6], [3, 5, 7])` は**仮引数ごとに1つのイテラブル**を受け取り、`func(2, 3)`、`func(4, 5)`、`func(6, 7)` を呼び出します。`[(arg11, arg21), …]` のようなタプルのリストは、タプルが1個の引数として渡されるので、複数の引数には使えません。
#
# 最初の結果を求める前に、すべての呼び出しが予約されます。結果は**引数の順**に返ります。最初の呼び出しがいちばん長くかかり、ほかはずっと前に終わっているのに、ループが最初に受け取るのは最初の結果です。完了した順に取得するには `as_completed` を使います。
# """
# order = 40
# [visible]
# lanes = [
#   "process MainProcess",
#   "process ForkProcess-1",
#   "process ForkProcess-2",
#   "process ForkProcess-3",
# ]
# events = [
#   "MainThread: call.submitted",
#   "MainThread: call.submitted",
#   "MainThread: call.submitted",
#   "ForkProcess-1/MainThread: lane.state sleeping",
#   "ForkProcess-2/MainThread: lane.state sleeping",
#   "ForkProcess-3/MainThread: lane.state sleeping",
#   "MainThread: output.written stdout 6",
#   "MainThread: output.written stdout 20",
#   "MainThread: output.written stdout 42",
# ]
# ///

import concurrent.futures as cf
import time


def area(width, height):
    time.sleep(0.6 / width)
    return width * height


if __name__ == "__main__":
    with cf.ProcessPoolExecutor(max_workers=3) as executor:
        results = executor.map(area, [2, 4, 6], [3, 5, 7])
        print("all booked")
        for result in results:
            print(result)
