# /// scenario
# title.en = "Wrapped in a task"
# title.ja = "タスクに包まれる"
# summary.en = "run_until_complete(coro) makes a task of it."
# summary.ja = "run_until_complete(coro) はタスクを作成します。"
# explanation.en = """
# A coroutine cannot run by itself: a **task** drives it. `run_until_complete(coro)` makes one, and its lane appears. Inside, `asyncio.current_task()` is that task.
# """
# explanation.ja = """
# コルーチンは自分だけでは動けません。動かすのは**タスク**です。`run_until_complete(coro)` はタスクを作成し、そのレーンが現れます。内側では `asyncio.current_task()` がそのタスクです。
# """
# order = 20
# [visible]
# lanes = ["thread MainThread", "loop loop", "task Task-1"]
# events = [
#   "MainThread: lane.created Task-1",
#   "Task-1: lane.started",
#   "Task-1: lane.ended returned",
# ]
# ///

import asyncio


async def job():
    task = asyncio.current_task()
    print("driven by", task.get_name())
    await asyncio.sleep(0.1)
    return type(task).__name__


loop = asyncio.new_event_loop()
print(loop.run_until_complete(job()))
loop.close()
