# /// scenario
# title.en = "After a while"
# title.ja = "しばらくしてから"
# summary.en = "call_later and call_at: timers that become ready when due."
# summary.ja = "call_later と call_at。時刻になるとレディキューへ。"
# explanation.en = """
# `call_later(delay, …)` and `call_at(when, …)` put a timer into a heap, the earliest on top. When it is due, the loop moves it to the ready queue.
#
# "Or later": a callback that keeps the thread makes every timer late.
# """
# explanation.ja = """
# `call_later(delay, …)` と `call_at(when, …)` は、早い順のヒープにタイマーを入れます。時刻になると、ループがレディキューへ移します。
#
# 「それ以降」であることに注意。スレッドを長く使うコールバックがあると、タイマーは遅れます。
# """
# order = 20
# [visible]
# seconds = 0.4
# lanes = ["thread MainThread", "loop loop"]
# events = [
#   "MainThread: callback.scheduled loop print",
#   "MainThread: callback.scheduled loop print",
#   "MainThread: callback.scheduled loop print",
#   "loop: lane.state sleeping",
#   "loop: callback.due print",
#   "loop: callback.started print",
#   "loop: lane.state sleeping",
#   "loop: callback.due print",
#   "loop: callback.started print",
#   "loop: lane.state sleeping",
#   "loop: callback.due print",
#   "loop: callback.started print",
# ]
# ///

import asyncio

loop = asyncio.new_event_loop()
loop.call_later(0.3, print, "third")
loop.call_later(0.1, print, "first")
loop.call_at(loop.time() + 0.2, print, "second")
loop.call_later(0.4, loop.stop)
loop.run_forever()
loop.close()
