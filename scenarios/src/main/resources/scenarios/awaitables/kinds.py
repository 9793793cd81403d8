# /// scenario
# title.en = "Three things one can await"
# title.ja = "await できる3種類"
# summary.en = "A coroutine, a task, a future."
# summary.ja = "コルーチン・タスク・Future。"
# explanation.en = """
# `await` takes a coroutine, a task or a future.
#
# Awaiting a **coroutine** runs it right here, as part of the same task. Awaiting a **task** waits for another lane. Awaiting a **future** waits until somebody sets its result. In each case the value of the `await` is the result.
# """
# explanation.ja = """
# `await` できるのは、コルーチン・タスク・Futureの3種類です。
#
# **コルーチン**を待つと、同じタスクの一部としてその場で実行されます。**タスク**を待つと、別のレーンの終わりを待ちます。**Future**を待つと、誰かが結果を設定するまで待ちます。どれも `await` の値が結果です。
# """
# order = 10
# [visible]
# seconds = 0.3
# lanes = ["thread MainThread", "loop loop", "task Task-1", "task Task-2"]
# resources = ["future future"]
# events = [
#   "Task-1: lane.state suspended",
#   "Task-1: lane.created Task-2",
#   "Task-1: lane.state suspended Task-2",
#   "Task-2: lane.ended returned",
#   "Task-1: lane.state suspended future",
#   "loop: future.completed future 6",
#   "Task-1: future.retrieved future ← loop: future.completed future 6",
# ]
# ///

import asyncio


async def double(number):
    await asyncio.sleep(0.1)
    return number * 2


async def main():
    print("coroutine:", await double(1))
    task = asyncio.create_task(double(2))
    print("task:", await task)
    future = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_later(0.1, future.set_result, 6)
    print("future:", await future)


asyncio.run(main())
