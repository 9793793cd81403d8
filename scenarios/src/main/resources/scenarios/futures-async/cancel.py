# /// scenario
# title.en = "Cancel a future"
# title.ja = "Futureをキャンセルする"
# summary.en = "CancelledError in whoever awaits it."
# summary.ja = "待っている側で CancelledError が発生します。"
# explanation.en = """
# `future.cancel()` ends a pending future without a result. Whoever awaits it gets `CancelledError` at the `await`, on the next turn. Once a future is done, `cancel()` changes nothing and answers `False`.
# """
# explanation.ja = """
# `future.cancel()` は、未完了のFutureを結果なしで終わらせます。待っている側では次のターンに `await` の場所で `CancelledError` が発生します。完了後の `cancel()` は何も変えず `False` を返します。
# """
# order = 50
# [visible]
# lanes = ["thread MainThread", "loop loop", "task Task-1", "task Task-2"]
# resources = ["future future"]
# events = [
#   "Task-2: lane.state suspended future",
#   "Task-1: future.cancelled future",
#   "Task-2: task.cancelDelivered",
#   "Task-2: error.raised CancelledError",
# ]
# ///

import asyncio


async def waiter(future):
    try:
        await future
    except asyncio.CancelledError:
        print("waiter: cancelled")


async def main():
    future = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(waiter(future))
    await asyncio.sleep(0.1)
    print(future.cancel(), future.cancelled())
    await task
    print(future.cancel())


asyncio.run(main())
