# /// scenario
# title.en = "The basic form"
# title.ja = "基本形"
# summary.en = "async def main() and asyncio.run(main()): one thread, one loop, many tasks."
# summary.ja = "async def main() と asyncio.run(main())。1スレッド・1ループで多くのタスク。"
# explanation.en = """
# Think of two things: a **loop** that drives, and **coroutines** that say by `await` where they can wait. Futures and tasks are the machinery in between.
#
# `asyncio.run(main())` makes a loop, runs `main()` as the first task and closes the loop at the end. `gather` makes a task of each `brew()`, so three more lanes appear below the loop. All of them live on the one thread.
#
# Each `await asyncio.sleep(…)` hands the thread back to the loop. The three waits overlap: 0.3 s in all, not 0.6 s.
# """
# explanation.ja = """
# 考え方の中心は2つです。全体を動かす**ループ**と、`await` で「ここで待てます」と伝える**コルーチン**。Futureやタスクは、その間の仕組みです。
#
# `asyncio.run(main())` はループを作成し、`main()` を最初のタスクとして実行し、最後にループを閉じます。`gather` は `brew()` のそれぞれをタスクにするので、ループの下にレーンが3本増えます。すべて同じ1本のスレッドの上です。
#
# `await asyncio.sleep(…)` のたびにスレッドはループに返されます。3つの待ちは重なり、合計0.6秒ではなく0.3秒で終わります。
# """
# order = 10
# [visible]
# seconds = 0.3
# lanes = [
#   "thread MainThread",
#   "loop loop",
#   "task Task-1",
#   "task Task-2",
#   "task Task-3",
#   "task Task-4",
# ]
# events = [
#   "MainThread: lane.created Task-1",
#   "Task-1: lane.created Task-2",
#   "Task-1: lane.created Task-3",
#   "Task-1: lane.created Task-4",
#   "Task-1: lane.state suspended",
#   "Task-2: lane.state suspended",
#   "Task-3: lane.state suspended",
#   "Task-4: lane.state suspended",
#   "loop: lane.state sleeping",
#   "Task-4: lane.ended returned",
#   "Task-2: lane.ended returned",
#   "Task-3: lane.ended returned",
#   "Task-1: lane.ended returned",
#   "loop: loop.closed",
# ]
# ///

import asyncio


async def brew(what, seconds):
    print("start", what)
    await asyncio.sleep(seconds)
    print(what, "is ready")
    return what


async def main():
    done = await asyncio.gather(brew("tea", 0.2), brew("coffee", 0.3), brew("milk", 0.1))
    print(done)


asyncio.run(main())
