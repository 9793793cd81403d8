# /// scenario
# title.en = "I/O-bound work: threads help"
# title.ja = "I/Oバウンドには有効"
# summary.en = "Who waits needs no GIL: four waits of half a second take half a second."
# summary.ja = "待つ間はGILが要りません。0.5秒の待ちが4つでも、全体で0.5秒です。"
# explanation.en = """
# Each thread waits for something outside: a server, a disk, here stood in for by `time.sleep(0.5)`. A thread that waits releases the GIL, so the others can begin to wait as well.
#
# The four dotted lines lie side by side: the whole takes as long as the longest wait, not as long as their sum. Turn the knob: one thread or eight, it remains half a second.
#
# Threads are a good means against waiting. Against computing they are none, as the next scenario shows.
# """
# explanation.ja = """
# 各スレッドは外の何か(サーバーやディスク)を待ちます。ここでは `time.sleep(0.5)` がその代わりです。待つスレッドはGILを手放すので、ほかのスレッドも待ち始めることができます。
#
# 4本の点線が横に並びます。全体の時間は合計ではなく、いちばん長い待ちと同じです。つまみを回して、1スレッドでも8スレッドでも0.5秒のままであることを確かめてください。
#
# マルチスレッドはI/Oバウンド問題の解決には有効です。CPUバウンド問題には不適であることは、次のシナリオで。
# """
# order = 50
# [[knobs]]
# name = "WORKERS"
# label.en = "Threads"
# label.ja = "スレッド数"
# min = 1
# max = 8
# [visible]
# seconds = 0.5
# lanes = [
#   "thread Thread-1 (fetch)",
#   "thread Thread-2 (fetch)",
#   "thread Thread-3 (fetch)",
#   "thread Thread-4 (fetch)",
# ]
# events = [
#   "Thread-1 (fetch): lane.state sleeping",
#   "Thread-2 (fetch): lane.state sleeping",
#   "Thread-3 (fetch): lane.state sleeping",
#   "Thread-4 (fetch): lane.state sleeping",
# ]
# ///

import time
from threading import Thread

WORKERS = 4


def fetch():
    time.sleep(0.5)


start = time.perf_counter()
threads = [
    Thread(target=fetch) for _ in range(WORKERS)
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
seconds = time.perf_counter() - start
print(f"{WORKERS} pages in {seconds:.1f} s")
