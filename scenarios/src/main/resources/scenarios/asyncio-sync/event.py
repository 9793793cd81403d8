# /// scenario
# title.en = "A flag between tasks: Event"
# title.ja = "タスク間の合図：Event"
# summary.en = "await event.wait() suspends until somebody calls set()."
# summary.ja = "await event.wait() は、誰かが set() するまで中断します。"
# explanation.en = """
# Two tasks await `start.wait()`. They are **suspended**, not blocked: the thread is free, and the loop sleeps. One `set()` makes both ready for the loop's next turn, in the order in which they came.
#
# `wait` is a coroutine, `set` is not: it waits for nothing. It must be called on the loop's own thread; from another one use `loop.call_soon_threadsafe(start.set)`.
# """
# explanation.ja = """
# 2つのタスクが `start.wait()` を `await` します。ブロックではなく**中断**なので、スレッドは空いていて、ループは眠っています。1回の `set()` で、来た順に両方が次のターンで動けるようになります。
#
# `wait` はコルーチンですが、`set` は何も待たないのでふつうの関数です。ループと同じスレッドから呼び出さなければなりません。ほかのスレッドからは `loop.call_soon_threadsafe(start.set)` とします。
# """
# order = 20
# [visible]
# lanes = ["thread MainThread", "loop loop", "task Task-1", "task Task-2", "task Task-3"]
# resources = ["event start"]
# events = [
#   "Task-2: event.waiting start",
#   "Task-2: lane.state suspended start",
#   "Task-3: event.waiting start",
#   "Task-3: lane.state suspended start",
#   "loop: lane.state sleeping",
#   "Task-1: output.written stdout go!",
#   "Task-1: event.set start",
#   "Task-2: event.passed start ← Task-1: event.set start",
#   "Task-2: output.written stdout Ann runs",
#   "Task-3: event.passed start ← Task-1: event.set start",
#   "Task-3: output.written stdout Bob runs",
# ]
# ///

import asyncio


async def run(name, start):
    print(name, "waits")
    await start.wait()
    print(name, "runs")


async def main():
    start = asyncio.Event()
    ann = asyncio.create_task(run("Ann", start))
    bob = asyncio.create_task(run("Bob", start))
    await asyncio.sleep(0.2)
    print("go!")
    start.set()
    await ann
    await bob


asyncio.run(main())
