# /// scenario
# title.en = "A pool of processes"
# title.ja = "プロセスのプール"
# summary.en = "mp.Pool and map: four processes compute at the same time."
# summary.ja = "mp.Pool と map。4つのプロセスが同時に計算します。"
# explanation.en = """
# `mp.Pool(WORKERS)` starts that many worker processes, here by `fork`. `pool.map(func, [arg1, arg2, …])` books a call of `func` for every element as soon as may be, waits for all of them, and returns the list of results in the order of the arguments.
#
# Every process is a group of lanes of its own, with its own memory and **its own GIL**. So the four really compute at the same time, each on a core: the whole takes as long as the longest call. Compare *A pool of threads*, where the same program needs the sum.
#
# Processes share nothing. Arguments travel to a worker and results travel back as messages (pickled); the arrows show them. With more workers than cores, some are ready but have no core.
#
# `with` ends the pool at the end of its body.
# """
# explanation.ja = """
# `mp.Pool(WORKERS)` でプールを作成すると、その数のワーカープロセスが開始されます(ここでは `fork`)。`pool.map(func, [arg1, arg2, …])` は、要素ごとに `func` の呼び出しをなるべく早く予約し、すべて終わるまで待って、結果のリストを引数の順で返します。
#
# プロセスはそれぞれ独立したレーンのグループで、自分のメモリと**自分のGIL**を持ちます。だから4つは別々のコアで本当に同時に計算し、全体の時間はいちばん長い呼び出しと同じです。同じプログラムが合計の時間を要する「スレッドのプール」と比べてください。
#
# プロセスは何も共有しません。引数はワーカーへ、結果は親へ、メッセージとして(pickleされて)送られます。その様子は矢印で分かります。ワーカーがコアより多いと、実行可能なのにコアがないものが出ます。
#
# `with` は本体の終わりでプールを終了させます。
# """
# order = 10
# [[knobs]]
# name = "WORKERS"
# label.en = "Processes"
# label.ja = "プロセス数"
# min = 1
# max = 8
# [visible]
# seconds = 0.06
# lanes = [
#   "process MainProcess",
#   "process ForkPoolWorker-1",
#   "process ForkPoolWorker-2",
#   "process ForkPoolWorker-3",
#   "process ForkPoolWorker-4",
# ]
# events = [
#   "ForkPoolWorker-1: lane.started ← MainThread: lane.created ForkPoolWorker-1",
#   "ForkPoolWorker-1/MainThread: core.assigned",
#   "ForkPoolWorker-2: lane.started ← MainThread: lane.created ForkPoolWorker-2",
#   "ForkPoolWorker-2/MainThread: core.assigned",
#   "ForkPoolWorker-3: lane.started ← MainThread: lane.created ForkPoolWorker-3",
#   "ForkPoolWorker-3/MainThread: core.assigned",
#   "ForkPoolWorker-4: lane.started ← MainThread: lane.created ForkPoolWorker-4",
#   "ForkPoolWorker-4/MainThread: core.assigned",
#   "MainThread: output.written stdout 400000 79999800000",
# ]
# ///

import multiprocessing as mp

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
