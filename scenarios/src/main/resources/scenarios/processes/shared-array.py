# /// scenario
# title.en = "A shared row of numbers: Array"
# title.ja = "共有の数値の列：Array"
# summary.en = "Each process fills its own part, so no lock is needed."
# summary.ja = "各プロセスが自分の場所だけに書けば、ロックは要りません。"
# explanation.en = """
# `mp.Array("i", 4)` is a row of four whole numbers that all processes see. Each child computes one and writes it **into its own cell**. Nobody writes where another one writes, so nothing can be lost, and the children need not wait for each other.
#
# The parent reads the row when all have been joined. Sharing like this saves the sending of results, but only for plain numbers; lists, dicts and objects must be sent.
# """
# explanation.ja = """
# `mp.Array("i", 4)` は、すべてのプロセスから見える4個の整数の列です。子プロセスはそれぞれ1つ計算し、**自分の場所に**書きます。ほかと同じ場所には書かないので何も失われず、互いに待つ必要もありません。
#
# 親は、全員を `join` してから列を読みます。この方法では結果を送らずに済みますが、使えるのは単純な数値だけです。リストや辞書、オブジェクトは送る必要があります。
# """
# order = 60
# [visible]
# lanes = [
#   "process MainProcess",
#   "process Process-1",
#   "process Process-2",
#   "process Process-3",
#   "process Process-4",
# ]
# events = [
#   "Process-1/MainThread: access.written sums",
#   "Process-2/MainThread: access.written sums",
#   "Process-3/MainThread: access.written sums",
#   "Process-4/MainThread: access.written sums",
#   "MainThread: access.read sums",
# ]
# ///

import multiprocessing as mp


def total(sums, index, limit):
    result = 0
    for number in range(limit):
        result += number
    sums[index] = result


if __name__ == "__main__":
    sums = mp.Array("i", 4)
    children = [
        mp.Process(target=total, args=(sums, index, 50_000))
        for index in range(4)
    ]
    for child in children:
        child.start()
    for child in children:
        child.join()
    print(list(sums))
