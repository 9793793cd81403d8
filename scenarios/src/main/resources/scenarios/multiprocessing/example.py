# /// scenario
# title.en = "An example: computing on all cores"
# title.ja = "用例：すべてのコアで計算する"
# summary.en = "The same job by one process and by a pool: look at the cores."
# summary.ja = "同じ仕事を1プロセスとプールで。コアの使われ方に注目します。"
# explanation.en = """
# How many primes are there below 2,000? The range is cut into four parts. First the main process computes them alone, one after the other; then a pool of four does the same.
#
# Compare the two halves of the picture. On the left one lane computes, and three cores are idle. On the right four processes compute at once, and the main process waits. The second half is nearly four times as short; the rest is the price of starting processes and of sending messages.
#
# The parts are not equally heavy: the last takes longest, and so it decides when the pool is done. Turn the knobs: more parts than workers balance better, and with one core a pool gains nothing.
# """
# explanation.ja = """
# 2,000未満の素数はいくつあるでしょうか。範囲を4つに分け、まずメインプロセスだけで順に計算し、次に4プロセスのプールで同じことをします。
#
# 図の左半分と右半分を比べてください。左では1本のレーンだけが計算し、3つのコアが空いています。右では4つのプロセスが同時に計算し、メインプロセスは待っています。後半の時間は約4分の1です。残りは、プロセスの開始とメッセージの受け渡しにかかる分です。
#
# 4つの部分の重さは同じではありません。いちばん時間のかかる最後の部分が、プール全体の終わりを決めます。つまみやオプションを変えてみましょう。ワーカー数より多くの部分に分けると均等になり、コアが1つならプールの効果はありません。
# """
# order = 70
# [[knobs]]
# name = "WORKERS"
# label.en = "Processes"
# label.ja = "プロセス数"
# min = 1
# max = 8
# [[knobs]]
# name = "PARTS"
# label.en = "Parts"
# label.ja = "分割数"
# min = 1
# max = 16
# [visible]
# lanes = [
#   "process MainProcess",
#   "process ForkPoolWorker-1",
#   "process ForkPoolWorker-2",
#   "process ForkPoolWorker-3",
#   "process ForkPoolWorker-4",
# ]
# events = [
#   "MainThread: output.written stdout one process: 303",
#   "MainThread: lane.created ForkPoolWorker-1",
#   "MainThread: lane.created ForkPoolWorker-2",
#   "MainThread: lane.created ForkPoolWorker-3",
#   "MainThread: lane.created ForkPoolWorker-4",
#   "ForkPoolWorker-1/MainThread: call.started ← MainThread: call.submitted",
#   "ForkPoolWorker-2/MainThread: call.started ← MainThread: call.submitted",
#   "ForkPoolWorker-3/MainThread: call.started ← MainThread: call.submitted",
#   "ForkPoolWorker-4/MainThread: call.started ← MainThread: call.submitted",
#   "Thread-1 (_handle_results): future.completed ← ForkPoolWorker-1/MainThread: call.finished",
#   "MainThread: output.written stdout the pool: 303",
# ]
# ///

import multiprocessing as mp

WORKERS = 4
PARTS = 4


def is_prime(n):
    return all(n % d for d in range(2, int(n**0.5) + 1))


def count(part):
    size = 2000 // PARTS
    numbers = range(part * size, (part + 1) * size)
    return sum(n > 1 and is_prime(n) for n in numbers)


if __name__ == "__main__":
    alone = [count(part) for part in range(PARTS)]
    print("one process:", sum(alone))
    with mp.Pool(WORKERS) as pool:
        counts = pool.map(count, range(PARTS))
    print("the pool:", sum(counts))
