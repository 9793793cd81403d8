# /// scenario
# title.en = "Several arguments: map and starmap"
# title.ja = "複数の引数：map と starmap"
# summary.en = "map hands over each tuple as one argument, starmap unpacks it."
# summary.ja = "map はタプルを1個の引数として渡し、starmap は展開して渡します。"
# explanation.en = """
# Given `[(2, 3), (4, 5)]`, `map` calls `func((2, 3))`: **one** argument, which is a tuple. A function for `map` has to take it apart itself, as `area_of` does. `starmap` calls `func(2, 3)`.
#
# The third call shows the usual mistake: `area` wants two arguments, `map` gives it one. The `TypeError` is raised in the worker, travels back as a message and is raised again in the main process.
#
# So a list of tuples in `pool.map(func, [(arg1, arg2), …])` is fine only for a function with one parameter; for a function with several, write `starmap`.
# """
# explanation.ja = """
# `[(2, 3), (4, 5)]` を渡すと、`map` は `func((2, 3))` を呼び出します。引数は**1個**のタプルです。`map` に渡す関数は、`area_of` のように自分で中身を取り出さなければなりません。`starmap` なら `func(2, 3)` と呼び出します。
#
# 3番目はよくある誤りです。`area` には引数が2個必要なのに、`map` は1個しか渡しません。`TypeError` はワーカーで発生し、メッセージとして送り返され、メインプロセスで改めて発生します。
#
# つまり `pool.map(func, [(arg11, arg21), …])` と書けるのは、`func` の仮引数がタプルを受け取る1個だけの場合です。複数あるときは `starmap` を使います。
# """
# order = 20
# [visible]
# lanes = ["process MainProcess", "process ForkPoolWorker-1", "process ForkPoolWorker-2"]
# events = [
#   "MainThread: output.written stdout [6, 20, 42]",
#   "MainThread: output.written stdout [6, 20, 42]",
#   "MainThread: output.written stdout TypeError: area() missing 1 required positional argument: 'height'",
# ]
# ///

import multiprocessing as mp


def area(width, height):
    return width * height


def area_of(size):
    width, height = size
    return width * height


if __name__ == "__main__":
    sizes = [(2, 3), (4, 5), (6, 7)]
    with mp.Pool(2) as pool:
        print(pool.map(area_of, sizes))
        print(pool.starmap(area, sizes))
        try:
            pool.map(area, sizes)
        except TypeError as error:
            print("TypeError:", error)
