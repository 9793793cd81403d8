# /// scenario
# title.en = "Threads and fork do not mix"
# title.ja = "スレッドを使うならプロセスは1個"
# summary.en = "A forked child inherits a locked lock whose owner it does not have."
# summary.ja = "forkした子プロセスは、持ち主のいないロック済みのロックを受け継ぎます。"
# explanation.en = """
# The thread `Thread-1` holds `lock` for half a second. In the middle of that, the main thread forks a child process.
#
# `fork` copies the whole memory, the locked lock included, but **only the one thread that forks**. In the child there is no `Thread-1` that could ever release its copy of `lock`. It has no owner, and it stays locked for ever.
#
# Look at the two lanes called `lock`: in the parent the lock is released after half a second, and nothing changes in the child. `child` waits for its own copy, the main thread waits for `child`, and so nobody can go on: a deadlock. On CPython this program hangs; stop it with Ctrl-C.
#
# So keep to one process when there are threads, or start the processes first, or use the start method `spawn`, which copies nothing. Since Python 3.12, forking while threads are running gives a `DeprecationWarning`.
# """
# explanation.ja = """
# スレッド `Thread-1` が `lock` を0.5秒間保持します。その途中で、メインスレッドが子プロセスをforkします。
#
# `fork` はロック済みのロックも含めてメモリ全体を複製しますが、**複製されるスレッドはforkを呼んだ1本だけ**です。子プロセスには、複製された `lock` を解放してくれる `Thread-1` がいません。持ち主のいないロックは、永久にロックされたままです。
#
# `lock` という名前の2本のレーンを見比べてください。親のロックは0.5秒後に解放されますが、子のロックには何も起きません。`child` は自分の側のロックを待ち、メインスレッドは `child` を待つので、誰も先へ進めません。デッドロックです。CPythonで実行すると止まったままになります(Ctrl-Cで中断します)。
#
# ですから、マルチスレッドを行う場合、プロセスは1個に限定するのがよいのです。どうしても併用するなら、先にプロセスを開始するか、何も複製しない開始方式 `spawn` を使います。Python 3.12からは、スレッドがある状態でのforkに `DeprecationWarning` が出ます。
# """
# order = 70
# [visible]
# ending = "deadlock"
# lanes = ["process MainProcess", "thread Thread-1 (hold)", "process child"]
# resources = ["lock lock"]
# events = [
#   "Thread-1 (hold): lock.acquired lock",
#   "MainThread: lane.created child",
#   "MainThread: lane.state blocked child",
#   "child: lane.started ← MainThread: lane.created child",
#   "child/MainThread: resource.created lock lock",
#   "child/MainThread: lane.state blocked lock",
#   "Thread-1 (hold): lock.released lock",
# ]
# findings = ["forkedLock"]
# ///

import multiprocessing as mp
import time
from threading import Lock, Thread

lock = Lock()


def hold():
    with lock:
        time.sleep(0.5)
    print("thread: released the lock")


def work():
    print("child: asks for the lock")
    with lock:
        print("child: never gets here")


if __name__ == "__main__":
    Thread(target=hold).start()
    child = mp.Process(target=work, name="child")
    child.start()
    child.join()
    print("never printed")
