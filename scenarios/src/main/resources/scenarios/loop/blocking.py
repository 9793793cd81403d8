# /// scenario
# title.en = "A blocking call stops everybody"
# title.ja = "ブロックする呼び出しは全員を止める"
# summary.en = "time.sleep in a coroutine: the whole loop stands still."
# summary.ja = "コルーチンの中の time.sleep。ループ全体が止まります。"
# explanation.en = """
# `tick` wants to print every 0.1 s. It can't: `rude` calls `time.sleep(0.5)`, and that puts the **thread** to sleep, with the loop and all its tasks on it.
#
# Use `await asyncio.sleep(0.5)` instead, or hand a call that must block to another thread with `asyncio.to_thread` or `run_in_executor`.
# """
# explanation.ja = """
# `tick` は0.1秒ごとに表示したいのですが、できません。`rude` の `time.sleep(0.5)` は**スレッド**を眠らせるので、ループも全タスクも一緒に止まります。
#
# 代わりに `await asyncio.sleep(0.5)` を使います。どうしてもブロックする呼び出しは `asyncio.to_thread` や `run_in_executor` で別のスレッドに任せます。
# """
# order = 20
# [visible]
# seconds = 0.7
# lanes = ["thread MainThread", "loop loop", "task Task-1", "task Task-2", "task Task-3"]
# events = [
#   "Task-2: lane.state suspended",
#   "MainThread: lane.state sleeping",
#   "loop: lane.state sleeping",
#   "Task-3: lane.state sleeping",
#   "Task-3: output.written stdout rude ends",
#   "Task-2: output.written stdout tick 1",
# ]
# findings = ["loopBlocked"]
# ///

import asyncio
import time


async def tick():
    for number in range(3):
        print("tick", number)
        await asyncio.sleep(0.1)


async def rude():
    print("rude begins")
    time.sleep(0.5)
    print("rude ends")


async def main():
    await asyncio.gather(tick(), rude())


asyncio.run(main())
