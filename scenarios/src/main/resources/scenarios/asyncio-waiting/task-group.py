# /// scenario
# title.en = "A group of tasks: TaskGroup and except*"
# title.ja = "タスクのグループ：TaskGroup と except*"
# summary.en = "One fails, the others are cancelled, and all are waited for."
# summary.ja = "1つ失敗すると、ほかはキャンセルされ、全員の終わりを待ちます。"
# explanation.en = """
# New in Python 3.11. `async with asyncio.TaskGroup()` does not leave its block before **all** its tasks are over. So no task can be forgotten.
#
# When `two` fails, the group cancels what still runs: `CancelledError` arrives in `three`, which may clean up. `one` was done before and is not touched. Then the group raises an `ExceptionGroup` with everything that went wrong; `except*` takes out what is a `ValueError`.
#
# Compare `gather`: there the others would have gone on, and nobody would look at them.
# """
# explanation.ja = """
# Python 3.11で加わりました。`async with asyncio.TaskGroup()` は、グループの**すべての**タスクが終わるまでブロックを出ません。忘れられるタスクはありません。
#
# `two` が失敗すると、グループはまだ動いているものをキャンセルします。`three` に `CancelledError` が届き、後片付けができます。`one` はもう終わっていたので影響を受けません。最後にグループは、起きた例外をまとめた `ExceptionGroup` を発生させ、`except*` がそこから `ValueError` を取り出します。
#
# `gather` と比べてください。`gather` では、ほかのタスクは誰にも見られないまま動き続けます。
# """
# order = 10
# [visible]
# seconds = 0.2
# lanes = [
#   "thread MainThread",
#   "loop loop",
#   "task Task-1",
#   "task Task-2",
#   "task Task-3",
#   "task Task-4",
# ]
# events = [
#   "Task-1: lane.created Task-2",
#   "Task-1: lane.created Task-4",
#   "Task-1: lane.state suspended",
#   "Task-2: output.written stdout one is done",
#   "Task-3: error.raised ValueError two went wrong",
#   "Task-4: task.cancelDelivered",
#   "Task-4: output.written stdout three is cancelled",
#   "Task-4: lane.ended cancelled",
#   "Task-1: output.written stdout caught:",
# ]
# ///

import asyncio


async def work(name, seconds):
    try:
        await asyncio.sleep(seconds)
        if name == "two":
            raise ValueError("two went wrong")
        print(name, "is done")
    except asyncio.CancelledError:
        print(name, "is cancelled")
        raise


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(work("one", 0.1))
            group.create_task(work("two", 0.2))
            group.create_task(work("three", 0.3))
    except* ValueError as group:
        print("caught:", group.exceptions)


asyncio.run(main())
