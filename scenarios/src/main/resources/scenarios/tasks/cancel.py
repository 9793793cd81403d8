# /// scenario
# title.en = "Cancel a task"
# title.ja = "タスクをキャンセルする"
# summary.en = "CancelledError is thrown in at the await."
# summary.ja = "await の場所に CancelledError が投げ込まれます。"
# explanation.en = """
# `task.cancel()` only **asks**. On the next turn `CancelledError` is thrown into the task at the `await` where it stands; `finally` runs, and the task ends as cancelled.
#
# A task may swallow it (`stubborn`): then it goes on and is not cancelled. Do that only with good reason, and raise it again after cleaning up.
# """
# explanation.ja = """
# `task.cancel()` は**依頼**するだけです。次のターンで、タスクが止まっている `await` の場所に `CancelledError` が投げ込まれ、`finally` が実行され、キャンセル済みとして終わります。
#
# 握りつぶすこともできます（`stubborn`）。その場合は動き続け、キャンセル済みにはなりません。特別な理由がなければ、片付けた後にもう一度 `raise` しましょう。
# """
# order = 40
# [visible]
# lanes = ["thread MainThread", "loop loop", "task polite", "task stubborn"]
# events = [
#   "Task-1: task.cancelRequested polite",
#   "Task-1: task.cancelRequested stubborn",
#   "polite: task.cancelDelivered ← Task-1: task.cancelRequested polite",
#   "polite: error.raised CancelledError",
#   "polite: output.written stdout polite: cleaning up",
#   "polite: lane.ended cancelled",
#   "stubborn: task.cancelDelivered ← Task-1: task.cancelRequested stubborn",
#   "stubborn: lane.ended returned",
# ]
# findings = ["cancellationSwallowed"]
# ///

import asyncio


async def polite():
    try:
        await asyncio.sleep(10)
    finally:
        print("polite: cleaning up")


async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("stubborn: I do not care")
    await asyncio.sleep(0.1)
    return "still finished"


async def main():
    a = asyncio.create_task(polite(), name="polite")
    b = asyncio.create_task(stubborn(), name="stubborn")
    await asyncio.sleep(0.1)
    print(a.cancel(), b.cancel(), a.cancelled())
    try:
        await a
    except asyncio.CancelledError:
        print("polite was cancelled:", a.cancelled())
    print(await b, b.cancelled())


asyncio.run(main())
