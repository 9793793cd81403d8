# /// scenario
# title.en = "The forgotten guard"
# title.ja = "if __name__ == '__main__' を忘れると"
# summary.en = "Importing the main module, the child wants to start a child itself: RuntimeError."
# summary.ja = "メインモジュールを読み込む途中で、子プロセスがさらに子を開始しようとし、RuntimeError になります。"
# explanation.en = """
# The same program without the guard. The child imports the main module, comes to `process.start()` and would start a child that imports the main module and starts a child …
#
# Python stops this at the first step: a process that is still being set up must not start another. The child's lane ends with a `RuntimeError`, whose message names the cure, and with exit code 1. `work` is never called. The main process goes on as if nothing had happened, unless it looks at `exitcode`.
#
# With `fork`, the default on Linux in CPython 3.11, the mistake goes unnoticed until somebody runs the program on Windows or macOS.
# """
# explanation.ja = """
# 同じプログラムから `if` を除いたものです。子プロセスはメインモジュールを読み込み、`process.start()` に来ます。そこで開始される子プロセスも、メインモジュールを読み込み、また子プロセスを開始し……となるはずです。
#
# Pythonはこれを最初の段階で止めます。準備が終わっていないプロセスは、別のプロセスを開始できません。子プロセスのレーンは `RuntimeError`(メッセージに対処法が書かれています)と終了コード1で終わり、`work` は一度も呼び出されません。メインプロセスは、`exitcode` を確かめない限り、何事もなかったかのように進みます。
#
# LinuxのCPython 3.11で既定の `fork` では、WindowsやmacOSで実行されるまでこの誤りに気付きません。
# """
# order = 50
# [visible]
# lanes = ["process MainProcess", "process SpawnProcess-1"]
# events = [
#   "SpawnProcess-1: lane.started ← MainThread: lane.created SpawnProcess-1",
#   "SpawnProcess-1/MainThread: error.raised RuntimeError",
#   "SpawnProcess-1/MainThread: output.written stderr",
#   "MainThread: lane.joined SpawnProcess-1",
#   "MainThread: output.written stdout exit code 1",
# ]
# ///

import multiprocessing as mp


def work():
    print("never printed")


context = mp.get_context("spawn")
process = context.Process(target=work)
process.start()
process.join()
print("exit code", process.exitcode)
