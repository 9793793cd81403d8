# /// scenario
# title.en = "Later, on a thread of its own: Timer"
# title.ja = "後で実行する：Timer"
# summary.en = "Timer(seconds, func) waits and then calls; cancel() calls it off."
# summary.ja = "Timer(秒, func) は待ってから呼び出します。cancel() で取り消せます。"
# explanation.en = """
# A `Timer` is a thread that first waits and then calls a function. `start()` begins the waiting; the main thread is free meanwhile.
#
# `cancel()` calls it off as long as it still waits: the lane of the second timer ends at once and calls nothing. Each timer is a whole thread; for many of them, asyncio's `call_later` is lighter.
# """
# explanation.ja = """
# `Timer` は、まず待って、それから関数を呼び出すスレッドです。`start()` で待ち始め、その間メインスレッドは自由です。
#
# まだ待っている間なら `cancel()` で取り消せます。2番目のタイマーのレーンはその場で終わり、何も呼び出しません。タイマー1つにつきスレッド1本が必要なので、たくさん使うならasyncioの `call_later` のほうが軽く済みます。
# """
# order = 70
# [visible]
# seconds = 0.4
# lanes = ["thread Thread-1", "thread Thread-2"]
# events = [
#   "Thread-1: lane.state blocked tea",
#   "Thread-2: lane.state blocked egg",
#   "Thread-1: event.timedOut tea",
#   "Thread-1: output.written stdout ring: tea",
#   "MainThread: event.set egg",
#   "Thread-2: event.passed egg ← MainThread: event.set egg",
#   "Thread-2: lane.ended returned",
# ]
# ///

import time
from threading import Timer


def ring(what):
    print("ring:", what)


tea = Timer(0.3, ring, args=("tea",))
egg = Timer(0.5, ring, args=("egg",))
tea.start()
egg.start()
print("waiting")
time.sleep(0.4)
egg.cancel()
tea.join()
egg.join()
print("no egg today")
