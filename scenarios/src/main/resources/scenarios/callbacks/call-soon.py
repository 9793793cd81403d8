# /// scenario
# title.en = "As soon as may be"
# title.ja = "できるだけ早く"
# summary.en = "call_soon: a queue, first in, first out, on the next turn."
# summary.ja = "call_soon。先入れ先出しの行列で、次のターンに実行。"
# explanation.en = """
# `loop.call_soon(func, *args)` books a call and returns at once with a handle. The callbacks stand in the **ready queue** and run in the order in which they were booked, on the next turn.
#
# What a callback books itself comes one turn later.
# """
# explanation.ja = """
# `loop.call_soon(func, *args)` は呼び出しを予約し、すぐにハンドルを返します。コールバックは**レディキュー**に並び、予約した順に、次のターンで実行されます。
#
# コールバックの中で予約したものは、さらに次のターンになります。
# """
# order = 10
# [visible]
# lanes = ["thread MainThread", "loop loop"]
# events = [
#   "MainThread: callback.scheduled loop hello",
#   "MainThread: callback.scheduled loop hello",
#   "loop: loop.turn",
#   "loop: callback.started hello ← MainThread: callback.scheduled loop hello",
#   "loop: callback.scheduled loop hello",
#   "loop: callback.started hello ← MainThread: callback.scheduled loop hello",
#   "loop: loop.turn",
#   "loop: callback.started hello ← loop: callback.scheduled loop hello",
# ]
# ///

import asyncio


def hello(name):
    print("hello", name)
    if name == "Ann":
        loop.call_soon(hello, "Ann's friend")


loop = asyncio.new_event_loop()
loop.call_soon(hello, "Ann")
loop.call_soon(hello, "Bob")
print("nothing has run yet")
loop.call_later(0.1, loop.stop)
loop.run_forever()
loop.close()
