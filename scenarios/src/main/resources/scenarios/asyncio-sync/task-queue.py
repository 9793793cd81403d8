# /// scenario
# title.en = "Producer and consumers as tasks: Queue"
# title.ja = "タスクの生産者と消費者：Queue"
# summary.en = "put and get are awaited; join waits until all is done."
# summary.ja = "put と get は await します。join は全部終わるまで待ちます。"
# explanation.en = """
# `asyncio.Queue` is the queue for tasks of **one** loop. `await queue.put(…)` suspends while it is full, `await queue.get()` while it is empty. The cook is faster than the waiters and is held back by `maxsize=2`.
#
# `await dishes.join()` waits until `task_done()` has been called for each dish. Then the waiters, who would wait for ever, are cancelled: look for the `CancelledError` at their `get`.
#
# It is not for threads: for those there is `queue.Queue`.
# """
# explanation.ja = """
# `asyncio.Queue` は、**1つの**ループの中のタスクのためのキューです。いっぱいなら `await queue.put(…)` が、空なら `await queue.get()` が中断します。料理人は給仕より速いので、`maxsize=2` によって抑えられます。
#
# `await dishes.join()` は、すべての料理について `task_done()` が呼ばれるまで待ちます。その後、放っておくと永久に待つ給仕のタスクをキャンセルします。`get` のところに投げ込まれる `CancelledError` を探してください。
#
# スレッドの間では使えません。スレッドには `queue.Queue` があります。
# """
# order = 50
# [visible]
# lanes = ["thread MainThread", "loop loop", "task Task-1", "task Task-2", "task Task-3"]
# resources = ["queue dishes"]
# events = [
#   "Task-1: queue.put dishes 2 2",
#   "Task-1: lane.state suspended dishes",
#   "Task-2: queue.got dishes 1 1 ← Task-1: queue.put dishes 1 1",
#   "Task-1: queue.put dishes 1 3 ← Task-2: queue.got dishes 1 1",
#   "Task-2: output.written stdout Ann serves 1",
#   "Task-1: output.written stdout the cook is done",
#   "Task-1: lane.state suspended dishes",
#   "Task-2: lane.state suspended dishes",
#   "Task-3: queue.taskDone dishes 0",
#   "Task-1: queue.joined dishes ← Task-3: queue.taskDone dishes 0",
#   "Task-1: task.cancelRequested Task-2",
#   "Task-1: task.cancelRequested Task-3",
#   "Task-2: task.cancelDelivered ← Task-1: task.cancelRequested Task-2",
#   "Task-2: lane.ended cancelled",
# ]
# ///

import asyncio


async def cook(dishes):
    for dish in range(1, 7):
        await dishes.put(dish)
    print("the cook is done")


async def waiter(name, dishes):
    while True:
        dish = await dishes.get()
        await asyncio.sleep(0.2)
        print(name, "serves", dish)
        dishes.task_done()


async def main():
    dishes = asyncio.Queue(maxsize=2)
    ann = asyncio.create_task(waiter("Ann", dishes))
    bob = asyncio.create_task(waiter("Bob", dishes))
    await cook(dishes)
    await dishes.join()
    ann.cancel()
    bob.cancel()


asyncio.run(main())
