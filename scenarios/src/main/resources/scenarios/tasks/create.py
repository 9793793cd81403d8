# /// scenario
# title.en = "Three ways to make a task"
# title.ja = "タスクを作成する3つの方法"
# summary.en = "loop.create_task, asyncio.create_task, ensure_future."
# summary.ja = "loop.create_task・asyncio.create_task・ensure_future。"
# explanation.en = """
# All three make a task that begins on the next turn of the loop. `asyncio.create_task(coro)` is the one to use. `ensure_future` also takes futures and tasks and gives them back as they are.
#
# Keep a reference to a task you start: the loop itself holds it only weakly.
# """
# explanation.ja = """
# どれも、ループの次のターンで始まるタスクを作成します。ふだんは `asyncio.create_task(coro)` を使います。`ensure_future` はFutureやタスクも受け取り、そのまま返します。
#
# 開始したタスクは変数などに入れておきましょう。ループ自身は弱い参照しか持ちません。
# """
# order = 10
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
#   "Task-1: lane.created Task-2",
#   "Task-1: lane.created Task-3",
#   "Task-1: lane.created Task-4",
#   "Task-2: lane.state running",
#   "Task-3: lane.state running",
#   "Task-4: lane.state running",
# ]
# ///

import asyncio


async def work(name):
    print(name, "runs in", asyncio.current_task().get_name())
    await asyncio.sleep(0.1)


async def main():
    loop = asyncio.get_running_loop()
    a = loop.create_task(work("a"))
    b = asyncio.create_task(work("b"))
    c = asyncio.ensure_future(work("c"))
    print("three tasks, none has begun")
    await a
    await b
    await c
    print(asyncio.ensure_future(a) is a)


asyncio.run(main())
