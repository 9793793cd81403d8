# /// scenario
# title.en = "Done? Cancelled?"
# title.ja = "完了か？ キャンセルか？"
# summary.en = "done() and cancelled() in each state."
# summary.ja = "各状態での done() と cancelled()。"
# explanation.en = """
# `done()` is true as soon as there is a result, an exception or a cancellation. `cancelled()` is true only for the last. Both answer at once and never wait.
# """
# explanation.ja = """
# `done()` は結果・例外・キャンセルのどれかがあれば真、`cancelled()` はキャンセルのときだけ真です。どちらも待たずにすぐ答えます。
# """
# order = 20
# [visible]
# lanes = ["thread MainThread", "loop loop", "task Task-1"]
# events = [
#   "Task-1: resource.created",
#   "Task-1: resource.created",
#   "Task-1: resource.created",
#   "Task-1: future.completed",
#   "Task-1: future.completed",
#   "Task-1: future.cancelled",
# ]
# ///

import asyncio


async def main():
    loop = asyncio.get_running_loop()
    result, error, gone = (loop.create_future() for _ in range(3))
    print("pending", result.done(), result.cancelled())
    result.set_result(1)
    error.set_exception(ValueError("oops"))
    gone.cancel()
    print("result", result.done(), result.cancelled())
    print("error", error.done(), error.cancelled(), error.exception())
    print("cancelled", gone.done(), gone.cancelled())


asyncio.run(main())
