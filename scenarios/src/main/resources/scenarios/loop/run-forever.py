# /// scenario
# title.en = "Run half for ever"
# title.ja = "（半）永久に動かす"
# summary.en = "run_forever() and stop(): what is already in the queue still runs."
# summary.ja = "run_forever() と stop()。すでに並んでいるものは実行されます。"
# explanation.en = """
# `loop.run_forever()` turns and turns until somebody calls `loop.stop()`.
#
# `stop()` does not break the current turn: callbacks that stood in the ready queue at its beginning still run (`second`). What is scheduled later (`third`) stays in the queue until the loop is run again.
# """
# explanation.ja = """
# `loop.run_forever()` は、誰かが `loop.stop()` を呼ぶまでターンを繰り返します。
#
# `stop()` はいまのターンを中断しません。ターンの初めに並んでいたコールバック（`second`）は実行されます。後から予約されたもの（`third`）は、次にループを動かすまで待ち行列に残ります。
# """
# order = 40
# [visible]
# lanes = ["thread MainThread", "loop loop"]
# events = [
#   "MainThread: callback.scheduled loop first",
#   "loop: callback.started first",
#   "loop: loop.stopped",
#   "loop: callback.started print",
#   "loop: lane.state suspended",
#   "loop: callback.started print",
#   "loop: loop.stopped",
#   "loop: loop.closed",
# ]
# ///

import asyncio

loop = asyncio.new_event_loop()


def first():
    print("first, and stop")
    loop.stop()
    loop.call_soon(print, "third, in the next run")


loop.call_soon(first)
loop.call_soon(print, "second, same turn")
loop.run_forever()
print("stopped")
loop.call_soon(loop.stop)
loop.run_forever()
loop.close()
