# /// scenario
# title.en = "A pool of threads"
# title.ja = "スレッドのプール"
# summary.en = "multiprocessing.dummy: the program of the process pool, with threads instead."
# summary.ja = "multiprocessing.dummy。プロセスのプールと同じプログラムを、スレッドで動かします。"
# explanation.en = """
# `multiprocessing.dummy` has the same `Pool` as `multiprocessing`, but its workers are **threads of one process**. Only the first line differs from the scenario *A pool of processes*; everything after it is the same.
#
# Compare the lanes. Here the four workers stand below `MainProcess` and share one GIL: they take turns, and the whole takes as long as one after the other. There they are processes, each with a GIL of its own.
#
# Any further threads are the pool's own; they hand out the calls, collect the results and look after the workers. For work that computes, take processes. For work that waits (files, network), this pool is cheaper: threads start faster, and arguments need not be pickled.
# """
# explanation.ja = """
# `multiprocessing.dummy` には `multiprocessing` と同じ `Pool` がありますが、ワーカーは**1つのプロセスの中のスレッド**です。「プロセスのプール」のシナリオとの違いは最初の行だけで、あとは `multiprocessing` モジュールと同じです。
#
# レーンを比べてください。ここでは4つのワーカーが `MainProcess` の下に並び、1個のGILを共有します。順番に動くので、全体の時間は1つずつ実行した場合と変わりません。あちらではワーカーはプロセスで、それぞれが自分のGILを持っています。
#
# ワーカー以外のスレッドはプール自身のもので、呼び出しを配り、結果を集め、ワーカーを見守ります。計算する仕事にはプロセスを、待つ仕事(ファイルやネットワーク)にはこのプールを使います。スレッドは開始が速く、引数をpickleする必要もありません。
# """
# order = 10
# [[knobs]]
# name = "WORKERS"
# label.en = "Workers"
# label.ja = "ワーカー数"
# min = 1
# max = 8
# [visible]
# seconds = 0.15
# lanes = ["process MainProcess", "thread MainThread"]
# events = [
#   "MainThread: lane.created Thread-1",
#   "MainThread: lane.created Thread-2",
#   "MainThread: lane.created Thread-3",
#   "MainThread: lane.created Thread-4",
#   "MainThread: output.written stdout 400000 79999800000",
# ]
# ///

import multiprocessing.dummy as mp

WORKERS = 4


def total(limit):
    result = 0
    for number in range(limit):
        result += number
    return result


if __name__ == "__main__":
    limits = [100_000, 200_000, 300_000, 400_000]
    with mp.Pool(WORKERS) as pool:
        results = pool.map(total, limits)
    for limit, result in zip(limits, results):
        print(limit, result)
