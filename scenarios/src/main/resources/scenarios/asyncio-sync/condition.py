# /// scenario
# title.en = "Wait until something is so: Condition"
# title.ja = "条件が満たされるまで待つ：Condition"
# summary.en = "await changed.wait_for(…) gives the lock back until the condition is true."
# summary.ja = "await changed.wait_for(…) は、条件が真になるまでロックを返して待ちます。"
# explanation.en = """
# As with threads, a `Condition` is a lock with a waiting room. `wait_for` releases the lock, suspends the task until `notify` calls it, takes the lock again and looks whether the condition is true.
#
# The baker notifies **all**; but there is one loaf each time, so one customer finds something and the other goes back to waiting.
# """
# explanation.ja = """
# スレッドの場合と同じく、`Condition` は待合室付きのロックです。`wait_for` はロックを解放してタスクを中断し、`notify` で呼ばれるとロックを取り直して、条件が真かどうかを確かめます。
#
# パン屋は**全員**に知らせますが、パンは1個ずつなので、見つけられるのは1人だけです。もう1人はまた待ちに戻ります。
# """
# order = 30
# [visible]
# lanes = [
#   "thread MainThread",
#   "loop loop",
#   "task Task-1",
#   "task Task-2",
#   "task Task-3",
#   "task Task-4",
# ]
# resources = ["lock changed", "condition changed"]
# events = [
#   "Task-2: condition.waiting changed",
#   "Task-2: lock.released changed 0",
#   "Task-2: lane.state suspended changed",
#   "Task-3: lane.state suspended changed",
#   "Task-4: lock.acquired changed 1",
#   "Task-4: output.written stdout baker puts rye",
#   "Task-4: condition.notified changed 2",
#   "Task-4: lock.released changed 0",
#   "Task-2: condition.woken changed ← Task-4: condition.notified changed 2",
#   "Task-2: lock.acquired changed 1",
#   "Task-2: output.written stdout Ann takes rye",
#   "Task-3: condition.woken changed ← Task-4: condition.notified changed 2",
#   "Task-3: condition.waiting changed",
#   "Task-3: lane.state suspended changed",
#   "Task-4: output.written stdout baker puts wheat",
#   "Task-4: condition.notified changed 1",
#   "Task-3: condition.woken changed ← Task-4: condition.notified changed 1",
#   "Task-3: output.written stdout Bob takes wheat",
# ]
# ///

import asyncio

shelf = []
changed = asyncio.Condition()


async def customer(name):
    async with changed:
        await changed.wait_for(lambda: shelf)
        print(name, "takes", shelf.pop())


async def baker():
    for loaf in ("rye", "wheat"):
        await asyncio.sleep(0.2)
        async with changed:
            shelf.append(loaf)
            print("baker puts", loaf)
            changed.notify_all()


async def main():
    await asyncio.gather(
        customer("Ann"), customer("Bob"), baker()
    )


asyncio.run(main())
