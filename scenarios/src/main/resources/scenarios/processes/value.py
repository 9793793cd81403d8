# /// scenario
# title.en = "A shared number, and an update lost: Value"
# title.ja = "共有の数値と、失われた更新：Value"
# summary.en = "Value(\"i\", 0) is really shared, so it can be overwritten, too."
# summary.ja = "Value(\"i\", 0) は本当に共有されるので、上書きも起こります。"
# explanation.en = """
# `mp.Value("i", 0)` is a whole number (`i` as in C's `int`) in memory that **both** processes see. No message is needed: what one writes to `.value`, the other reads.
#
# And so the old trouble is back. Both read 0, both write 1: an update is lost, just as between threads. Here it cannot even be excused by a GIL, for each process has its own, and they really run at the same time. Even a bare `counter.value += 1` is a read and a write. The next scenario shows the cure.
# """
# explanation.ja = """
# `mp.Value("i", 0)` は、**両方の**プロセスから見えるメモリに置かれた整数です(`i` はC言語の `int`)。片方が `.value` に書けば、メッセージなしでもう片方から読めます。
#
# すると、あの問題も戻ってきます。両方が0を読み、両方が1を書くので、スレッドの場合と同じように更新が1つ失われます。プロセスはそれぞれ自分のGILを持ち、本当に同時に動くので、GILは助けになりません。ただの `counter.value += 1` も、読むことと書くことの2段階です。対策は次のシナリオで。
# """
# order = 40
# [visible]
# lanes = ["process MainProcess", "process Process-1", "process Process-2"]
# events = [
#   "Process-1/MainThread: access.read counter 0",
#   "Process-2/MainThread: access.read counter 0",
#   "Process-1/MainThread: access.written counter 1",
#   "Process-2/MainThread: access.written counter 1",
# ]
# findings = ["lostUpdate"]
# ///

import multiprocessing as mp
import time


def increment(counter):
    value = counter.value
    time.sleep(0.1)
    counter.value = value + 1


if __name__ == "__main__":
    counter = mp.Value("i", 0)
    children = [
        mp.Process(target=increment, args=(counter,))
        for _ in range(2)
    ]
    for child in children:
        child.start()
    for child in children:
        child.join()
    print("expected 2, got", counter.value)
