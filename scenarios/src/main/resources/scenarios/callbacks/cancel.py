# /// scenario
# title.en = "Cancel a booking"
# title.ja = "予約を取り消す"
# summary.en = "handle.cancel(): struck out, never run."
# summary.ja = "handle.cancel()。取り消され、実行されません。"
# explanation.en = """
# `call_soon`, `call_later` and `call_at` return a **handle**. `handle.cancel()` strikes the callback out of the ready queue or of the timers. It is never run; `cancelled()` says so.
# """
# explanation.ja = """
# `call_soon`・`call_later`・`call_at` は**ハンドル**を返します。`handle.cancel()` で予約は取り消され、コールバックは実行されません。`cancelled()` で確かめられます。
# """
# order = 40
# [visible]
# lanes = ["thread MainThread", "loop loop"]
# events = [
#   "MainThread: callback.scheduled loop print",
#   "MainThread: callback.scheduled loop print",
#   "MainThread: callback.cancelled print",
#   "loop: callback.started print",
#   "loop: callback.started Handle.cancel",
#   "loop: callback.cancelled print",
# ]
# ///

import asyncio

loop = asyncio.new_event_loop()
soon = loop.call_soon(print, "never printed")
late = loop.call_later(0.2, print, "never printed either")
loop.call_soon(print, "printed")
soon.cancel()
loop.call_later(0.1, late.cancel)
loop.call_later(0.3, loop.stop)
loop.run_forever()
print(soon.cancelled(), late.cancelled())
loop.close()
