# /// scenario
# title.en = "Why if __name__ == \"__main__\""
# title.ja = "if __name__ == '__main__' が必要な理由"
# summary.en = "A spawned child imports the main module once more, as __mp_main__."
# summary.ja = "spawnされた子プロセスは、メインモジュールを __mp_main__ としてもう一度読み込みます。"
# explanation.en = """
# With the start method **spawn**, the only one on Windows and the default on macOS, a child is a fresh Python that knows nothing. To find `work`, it runs the main module again, under the name `__mp_main__`.
#
# Look at the child's lane: it steps through the file from the top and prints the first line once more. But there `__name__ == "__main__"` is false, so what stands under the guard is not run again. Only then does it call `work`.
#
# On Linux, CPython 3.11 uses `fork` by default: the child is a copy and imports nothing, and so the guard seems superfluous. The program asks for spawn itself, by `get_context("spawn")`, so that it shows the same everywhere. Write the guard always. The next scenario leaves it out.
# """
# explanation.ja = """
# Windowsでは唯一の、macOSでは既定の開始方式である**spawn**では、子プロセスは何も知らない新しいPythonです。`work` を見つけるために、メインモジュールを `__mp_main__` という名前でもう一度実行します。
#
# 子プロセスのレーンを見てください。ファイルを先頭から実行し、最初の行をもう一度表示します。しかしそこでは `__name__ == "__main__"` が偽なので、その中身は実行されません。その後で初めて `work` が呼び出されます。
#
# LinuxのCPython 3.11では既定が `fork` です。子プロセスは複製で、何も読み込まないため、この `if` は不要に見えます。どの環境でも同じ結果になるように、このプログラムは `get_context("spawn")` で自らspawnを選んでいます。`if __name__ == '__main__':` は必ず書きましょう。忘れた場合は次のシナリオで。
# """
# order = 40
# [visible]
# lanes = ["process MainProcess", "process SpawnProcess-1"]
# events = [
#   "MainThread: output.written stdout this module runs as __main__",
#   "SpawnProcess-1: lane.started ← MainThread: lane.created SpawnProcess-1",
#   "SpawnProcess-1/MainThread: output.written stdout this module runs as __mp_main__",
#   "SpawnProcess-1/MainThread: output.written stdout work in SpawnProcess-1",
#   "MainThread: lane.joined SpawnProcess-1 ← SpawnProcess-1: lane.ended",
# ]
# ///

import multiprocessing as mp

print("this module runs as", __name__)


def work():
    print("work in", mp.current_process().name)


if __name__ == "__main__":
    context = mp.get_context("spawn")
    process = context.Process(target=work)
    process.start()
    process.join()
    print("exit code", process.exitcode)
