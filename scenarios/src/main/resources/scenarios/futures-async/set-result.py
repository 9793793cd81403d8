# /// scenario
# title.en = "Set the result"
# title.ja = "結果を設定する"
# summary.en = "The waiter is woken on the next turn; twice is an error."
# summary.ja = "待っている側は次のターンで起こされます。2回目はエラー。"
# explanation.en = """
# `set_result` completes the future. Whoever awaits it is not run at once: its wake-up goes into the ready queue and comes on the next turn of the loop. So "set" is printed before "got".
#
# A future is completed only once; the second time raises `InvalidStateError`.
# """
# explanation.ja = """
# `set_result` でFutureは完了します。待っている側はすぐには動かず、レディキューに入って次のターンで起こされます。そのため「set」が「got」より先に表示されます。
#
# 完了は1回だけです。2回目は `InvalidStateError` になります。
# """
# order = 30
# [visible]
# lanes = ["thread MainThread", "loop loop", "task Task-1", "task Task-2"]
# resources = ["future future"]
# events = [
#   "Task-2: lane.state suspended future",
#   "Task-1: future.completed future 42",
#   "Task-2: future.retrieved future ← Task-1: future.completed future 42",
#   "Task-1: error.raised InvalidStateError invalid state",
# ]
# ///

import asyncio


async def waiter(future):
    print("waiting")
    print("got", await future)


async def main():
    future = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(waiter(future))
    await asyncio.sleep(0.1)
    future.set_result(42)
    print("set")
    await task
    try:
        future.set_result(43)
    except asyncio.InvalidStateError as error:
        print("InvalidStateError:", error)


asyncio.run(main())
