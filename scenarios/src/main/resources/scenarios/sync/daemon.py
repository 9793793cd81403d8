# /// scenario
# title.en = "Cut off at the end: daemon threads"
# title.ja = "最後に打ち切られる：デーモンスレッド"
# summary.en = "The program waits for its threads at its end, but not for daemons."
# summary.ja = "プログラムは終わるときにスレッドを待ちますが、デーモンは待ちません。"
# explanation.en = """
# The main thread has come to its end, and yet the program goes on: it waits for `save`, an ordinary thread. Nobody had to call `join()`.
#
# It does not wait for `heartbeat`, which is a **daemon**. As soon as all others have ended, its lane is cut off where it stands, in the middle of its loop; neither `finally` nor the end of a `with` block is run. So daemons are for work that may be dropped at any point, never for writing files.
# """
# explanation.ja = """
# メインスレッドが終わっても、プログラムは続きます。ふつうのスレッドである `save` を待つからです。`join()` を書いていなくても待ちます。
#
# **デーモン**である `heartbeat` は待ちません。ほかのスレッドがすべて終わると、レーンはループの途中でもその場で打ち切られます。`finally` も `with` の終わりの処理も実行されません。デーモンには、いつ捨ててもよい仕事だけを任せ、ファイルへの書き込みなどは任せないようにしましょう。
# """
# order = 90
# [visible]
# seconds = 0.5
# lanes = ["thread Thread-1 (heartbeat)", "thread Thread-2 (save)"]
# events = [
#   "MainThread: output.written stdout main is over",
#   "MainThread: lane.state blocked Thread-2 (save)",
#   "Thread-2 (save): lane.ended returned",
#   "Thread-1 (heartbeat): lane.ended killed",
# ]
# findings = ["threadCutOff"]
# ///

import time
from threading import Thread


def heartbeat():
    while True:
        print("beat")
        time.sleep(0.2)


def save():
    time.sleep(0.5)
    print("saved")


Thread(target=heartbeat, daemon=True).start()
Thread(target=save).start()
print("main is over")
