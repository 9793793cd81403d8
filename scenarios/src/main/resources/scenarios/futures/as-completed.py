# /// scenario
# title.en = "In the order of completion"
# title.ja = "完了した順に取得する"
# summary.en = "cf.as_completed yields each future as it ends."
# summary.ja = "cf.as_completed は、終わったフューチャーから順に返します。"
# explanation.en = """
# `cf.as_completed([future0, future1, …])` waits for whichever ends first, yields it, waits for the next. The slowest call no longer holds up the others.
#
# The futures come without their arguments. To know which call a future belongs to, keep a dict from futures to arguments, as here, or let `func` return both.
# """
# explanation.ja = """
# `cf.as_completed([future0, future1, …])` は、最初に終わったフューチャーを返し、また次に終わるものを待ちます。いちばん遅い呼び出しが、ほかの結果を待たせることはありません。完了した順に結果値を取得できます。
#
# フューチャーには引数の情報がありません。どの呼び出しのものかを知るには、ここでのようにフューチャーから引数への辞書を作るか、`func` から両方を返します。
# """
# order = 60
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
#   "MainThread: output.written stdout second 1.0",
#   "MainThread: output.written stdout third 3.0",
#   "MainThread: output.written stdout first 5.0",
# ]
# ///

import concurrent.futures as cf
import time


def nap(seconds):
    time.sleep(seconds)
    return seconds * 10


if __name__ == "__main__":
    with cf.ProcessPoolExecutor(max_workers=3) as executor:
        names = {
            executor.submit(nap, 0.5): "first",
            executor.submit(nap, 0.1): "second",
            executor.submit(nap, 0.3): "third",
        }
        for future in cf.as_completed(names):
            print(names[future], future.result())
