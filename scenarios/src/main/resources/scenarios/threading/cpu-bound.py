# /// scenario
# title.en = "CPU-bound work: threads do not help"
# title.ja = "CPUバウンドには不適"
# summary.en = "Only the holder of the GIL computes: four threads take four times as long as one."
# summary.ja = "計算できるのはGILを持つスレッドだけ。4スレッドなら1スレッドの4倍かかります。"
# explanation.en = """
# Each thread computes and never waits. All of them could run at any moment, but only the one that holds the global interpreter lock (GIL) of the process does; the others are **ready**, drawn as half-height bars.
#
# Every 5 ms, the **switch interval**, the holder is asked to give the GIL to somebody else. It wanders from lane to lane, and the whole takes as long as the sum of the four, although there are four cores.
#
# Turn the GIL off, as in the free-threaded build of newer Pythons, and the four run side by side on four cores. With the GIL, use several processes for work like this.
# """
# explanation.ja = """
# 各スレッドは計算するだけで、待つことがありません。いつでも全員が動ける状態ですが、実際に動くのはプロセスのGIL(グローバルインタプリタロック)を持つスレッドだけです。ほかは「実行可能」で、高さ半分のバーで描かれます。
#
# 5ミリ秒の**切り替え間隔**ごとに、持ち主はGILを譲るよう求められます。GILはレーンからレーンへ移り、コアが4つあっても、全体の時間は4つの合計になります。
#
# 新しいPythonのフリースレッド版のようにGILを切ると、4つのコアで同時に進みます。GILがある場合、このような仕事にはマルチプロセスを使います。
# """
# order = 60
# [[knobs]]
# name = "WORKERS"
# label.en = "Threads"
# label.ja = "スレッド数"
# min = 1
# max = 8
# [visible]
# lanes = [
#   "thread Thread-1 (compute)",
#   "thread Thread-2 (compute)",
#   "thread Thread-3 (compute)",
#   "thread Thread-4 (compute)",
# ]
# events = [
#   "Thread-1 (compute): gil.acquired",
#   "Thread-2 (compute): lane.state ready gil",
#   "Thread-1 (compute): gil.released",
#   "Thread-2 (compute): gil.acquired ← Thread-1 (compute): gil.released",
#   "Thread-3 (compute): gil.acquired",
#   "Thread-4 (compute): gil.acquired",
# ]
# ///

from threading import Thread

WORKERS = 4
sums = []


def compute():
    total = 0
    for number in range(200_000):
        total += number
    sums.append(total)


threads = [
    Thread(target=compute) for _ in range(WORKERS)
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sums)
