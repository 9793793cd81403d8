# /// scenario
# title.en = "A task sets its own result"
# title.ja = "タスクの結果は設定できない"
# summary.en = "A Task is a Future, but without set_result and set_exception."
# summary.ja = "TaskはFutureですが、set_result と set_exception は使えません。"
# explanation.en = """
# A task is a future: one can await it, ask for its result, add callbacks, cancel it. Only its result comes from its coroutine alone: `set_result` and `set_exception` raise `RuntimeError`.
# """
# explanation.ja = """
# タスクはFutureの一種なので、待つ・結果を聞く・コールバックを登録する・キャンセルする、すべてできます。ただし結果を決めるのはコルーチンだけです。`set_result` と `set_exception` は `RuntimeError` になります。
# """
# order = 30
# [visible]
# lanes = ["thread MainThread", "loop loop", "task Task-1", "task Task-2"]
# events = [
#   "Task-1: error.raised RuntimeError Task does not support set_result operation",
#   "Task-1: error.raised RuntimeError Task does not support set_exception operation",
# ]
# ///

import asyncio


async def work():
    await asyncio.sleep(0.1)
    return "from the coroutine"


async def main():
    task = asyncio.create_task(work())
    print(isinstance(task, asyncio.Future))
    try:
        task.set_result("from outside")
    except RuntimeError as error:
        print(error)
    try:
        task.set_exception(ValueError())
    except RuntimeError as error:
        print(error)
    print(await task)


asyncio.run(main())
