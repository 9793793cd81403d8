# /// scenario
# title.en = "Start a thread, wait for its end"
# title.ja = "スレッドを作成し、終了を待つ"
# summary.en = "Thread, start() and join(): a lane is born, and another one waits for it."
# summary.ja = "Thread・start()・join()。レーンが生まれ、もう一方がその終わりを待ちます。"
# explanation.en = """
# `Thread(target=func, args=(…))` only describes a thread. Nothing runs yet.
#
# `start()` brings it to life: a new lane appears, and the arrow shows who started it. From here on both go their own way; while `tea` and `egg` sleep, the main thread is free.
#
# `join()` waits until **that** thread has ended. The main thread stands blocked on `tea`, the arrow back is the end of `tea` letting it go on; then the same for `egg`. Joining a thread that has already ended returns at once.
#
# Mind the comma in `args=("tea", 0.3)`: `args` is always a tuple, so a single argument is written `args=("tea",)`.
# """
# explanation.ja = """
# `Thread(target=func, args=(…))` はスレッドを作成するだけで、まだ何も動きません。
#
# `start()` でスレッドの活動が始まります。新しいレーンが現れ、矢印が「誰が開始したか」を示します。ここからは別々に進み、`tea` と `egg` が眠っている間、メインスレッドは自由です。
#
# `join()` は**その**スレッドが終了するまで待ちます。メインスレッドは `tea` を待ってブロックし、`tea` の終了からの矢印で再開します。`egg` も同じです。すでに終了したスレッドの `join()` はすぐに戻ります。
#
# `args` は必ずタプルです。引数が1個のときは `args=("tea",)` と、コンマを忘れずに。
# """
# order = 10
# [visible]
# seconds = 0.5
# lanes = ["thread MainThread", "thread Thread-1 (boil)", "thread Thread-2 (boil)"]
# events = [
#   "MainThread: lane.created Thread-1 (boil)",
#   "Thread-1 (boil): lane.started ← MainThread: lane.created Thread-1 (boil)",
#   "Thread-2 (boil): lane.started ← MainThread: lane.created Thread-2 (boil)",
#   "MainThread: lane.state blocked Thread-1 (boil)",
#   "MainThread: lane.joined Thread-1 (boil) ← Thread-1 (boil): lane.ended returned",
#   "MainThread: lane.state blocked Thread-2 (boil)",
#   "MainThread: lane.joined Thread-2 (boil) ← Thread-2 (boil): lane.ended returned",
# ]
# ///

import time
from threading import Thread


def boil(what, seconds):
    time.sleep(seconds)
    print(what, "is ready")


tea = Thread(target=boil, args=("tea", 0.3))
egg = Thread(target=boil, args=("egg", 0.5))
tea.start()
egg.start()
print("both on the stove")
tea.join()
egg.join()
print("breakfast")
