# /// scenario
# title.en = "In which order do results come?"
# title.ja = "結果はどの順に届くか"
# summary.en = "map and imap keep the order of the arguments, imap_unordered does not wait."
# summary.ja = "map と imap は引数の順、imap_unordered は完了した順です。"
# explanation.en = """
# Three calls that take 0.3, 0.1 and 0.2 s, on three workers, three times over. The workers always finish in the same order: 0.1, 0.2, 0.3. What differs is when the main process gets to see which result.
#
# `map` returns a list, when **all** have ended, in the order of the arguments. `imap` returns an iterator: each result as soon as it is there **and all before it have been given**; here the two short naps have to wait for the long one. `imap_unordered` gives each result as soon as it arrives.
#
# So results in the order of completion are not what a loop over `pool.map(…)` gives. For that, take `imap_unordered`.
# """
# explanation.ja = """
# 0.3秒、0.1秒、0.2秒かかる3つの呼び出しを、3つのワーカーで3回繰り返します。ワーカーが終わる順は毎回同じで、0.1、0.2、0.3です。違うのは、メインプロセスがどの結果をいつ受け取るかです。
#
# `map` は**すべて**終わってから、引数の順のリストを返します。`imap` はイテレータを返し、各結果を、届いていて**しかもそれより前の結果をすべて渡した後に**渡します。ここでは短い2つが長い1つを待たされます。`imap_unordered` は届いた順にすぐ渡します。
#
# つまり、`pool.map(…)` の結果を `for` で回しても「完了した順」にはなりません。完了した順に取得したいときは `imap_unordered` を使います。
# """
# order = 30
# [visible]
# lanes = [
#   "process MainProcess",
#   "process ForkPoolWorker-1",
#   "process ForkPoolWorker-2",
#   "process ForkPoolWorker-3",
# ]
# events = [
#   "ForkPoolWorker-1/MainThread: lane.state sleeping",
#   "ForkPoolWorker-2/MainThread: lane.state sleeping",
#   "ForkPoolWorker-3/MainThread: lane.state sleeping",
#   "MainThread: output.written stdout map 0.3",
#   "MainThread: output.written stdout map 0.1",
#   "MainThread: output.written stdout map 0.2",
#   "MainThread: output.written stdout imap 0.3",
#   "MainThread: output.written stdout imap 0.1",
#   "MainThread: output.written stdout imap 0.2",
#   "MainThread: output.written stdout imap_unordered 0.1",
#   "MainThread: output.written stdout imap_unordered 0.2",
#   "MainThread: output.written stdout imap_unordered 0.3",
# ]
# ///

import multiprocessing as mp
import time


def nap(seconds):
    time.sleep(seconds)
    return seconds


if __name__ == "__main__":
    naps = [0.3, 0.1, 0.2]
    with mp.Pool(3) as pool:
        for result in pool.map(nap, naps):
            print("map", result)
        for result in pool.imap(nap, naps):
            print("imap", result)
        for result in pool.imap_unordered(nap, naps):
            print("imap_unordered", result)
