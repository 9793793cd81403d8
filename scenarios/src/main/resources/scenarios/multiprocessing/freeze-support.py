# /// scenario
# title.en = "For frozen programs: freeze_support"
# title.ja = "実行ファイルにするなら freeze_support"
# summary.en = "mp.freeze_support() does nothing here; an .exe needs it."
# summary.ja = "mp.freeze_support() はここでは何もしません。実行ファイル(.exe)にするときに必要です。"
# explanation.en = """
# Tools such as PyInstaller can freeze a program into one Windows executable. A spawned child then starts this very executable again, with special arguments that say: be a worker. `freeze_support()` looks for these arguments; in such a child it does the worker's job and never returns.
#
# Everywhere else, as here, it looks, finds nothing and returns at once: the lane just steps over the line. It costs nothing, so write it as the first line under the guard if your program might be frozen one day.
# """
# explanation.ja = """
# PyInstallerなどのツールを使うと、プログラムをWindowsの1つの実行ファイルにまとめられます。そのとき、spawnされる子プロセスは同じ実行ファイルを、「ワーカーになれ」という特別な引数を付けてもう一度起動したものです。`freeze_support()` はその引数を調べ、子プロセスであればワーカーの仕事をして、そこから戻りません。
#
# それ以外の場合は、ここでのように、調べて何も見つからず、すぐに戻ります。レーンはその行を通り過ぎるだけです。害はないので、実行ファイルにする可能性があるなら `if __name__ == '__main__':` の直後に書いておきましょう。
# """
# order = 60
# [visible]
# lanes = ["process MainProcess", "process ForkPoolWorker-1", "process ForkPoolWorker-2"]
# events = [
#   "MainThread: lane.created ForkPoolWorker-1",
#   "MainThread: lane.created ForkPoolWorker-2",
#   "MainThread: output.written stdout [1, 4, 9]",
# ]
# ///

import multiprocessing as mp


def square(number):
    return number * number


if __name__ == "__main__":
    mp.freeze_support()
    with mp.Pool(2) as pool:
        print(pool.map(square, [1, 2, 3]))
