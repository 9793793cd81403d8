# /// scenario
# title.en = "Wait for a set"
# title.ja = "集合を待つ"
# summary.en = "asyncio.wait: what is done and what is pending."
# summary.ja = "asyncio.wait。完了した集合と未完了の集合。"
# explanation.en = """
# `await asyncio.wait(tasks, …)` gives two sets, done and pending. `return_when=FIRST_COMPLETED` comes back with the first; `timeout=` comes back in any case, and **cancels nothing**: the pending tasks go on.
# """
# explanation.ja = """
# `await asyncio.wait(tasks, …)` は、完了と未完了の2つの集合を返します。`return_when=FIRST_COMPLETED` なら最初の1つで戻り、`timeout=` なら時間が来れば戻ります。**何もキャンセルしない**ので、未完了のタスクは動き続けます。
# """
# order = 100
# [visible]
# lanes = [
#   "thread MainThread",
#   "loop loop",
#   "task Task-1",
#   "task Task-2",
#   "task Task-3",
#   "task Task-4",
# ]
# events = [
#   "Task-1: lane.state suspended",
#   "Task-2: lane.ended returned",
#   "Task-1: lane.state running",
#   "Task-1: lane.state suspended",
# ]
# ///

import asyncio


async def runner(seconds):
    await asyncio.sleep(seconds)
    return seconds


async def main():
    tasks = [asyncio.create_task(runner(s)) for s in (0.1, 0.2, 0.5)]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print([task.result() for task in done], len(pending), "pending")
    done, pending = await asyncio.wait(pending, timeout=0.2)
    print([task.result() for task in done], len(pending), "pending")
    done, pending = await asyncio.wait(pending)
    print([task.result() for task in done], len(pending), "pending")


asyncio.run(main())
