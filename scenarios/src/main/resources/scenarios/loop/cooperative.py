# /// scenario
# title.en = "One thread drives many tasks"
# title.ja = "1スレッドで多くのタスクを動かす"
# summary.en = "Exactly one task runs at any moment; the others wait at an await."
# summary.ja = "どの瞬間も動いているタスクは1つだけ。ほかは await で待っています。"
# explanation.en = """
# One process, one thread, one loop, and still three tasks that make progress in turn. A task keeps the thread until its next `await`; nobody can take it away in between.
#
# Watch the loop's turns. Each turn first moves the timers that are due to the ready queue, then runs exactly the callbacks that are in the queue at that moment.
# """
# explanation.ja = """
# 1プロセス・1スレッド・1ループでも、3つのタスクが順に進みます。タスクは次の `await` までスレッドを手放しません。途中で奪われることはありません。
#
# ループのターンに注目してください。各ターンは、まず時刻になったタイマーを待ち行列（レディキュー）へ移し、その時点で並んでいるコールバックだけを実行します。
# """
# order = 10
# [visible]
# seconds = 0.66
# lanes = [
#   "thread MainThread",
#   "loop loop",
#   "task Task-1",
#   "task Task-2",
#   "task Task-3",
#   "task Task-4",
# ]
# events = [
#   "loop: loop.turn",
#   "Task-2: lane.state running",
#   "Task-2: lane.state suspended",
#   "Task-3: lane.state running",
#   "Task-3: lane.state suspended",
#   "Task-4: lane.state running",
#   "Task-4: lane.state suspended",
#   "loop: loop.turn",
#   "loop: lane.state sleeping",
#   "Task-2: lane.state running",
#   "Task-2: lane.state suspended",
# ]
# ///

import asyncio


async def walker(name, pause):
    for step in range(1, 4):
        print(name, "step", step)
        await asyncio.sleep(pause)


async def main():
    await asyncio.gather(walker("ant", 0.1), walker("bee", 0.15), walker("cat", 0.22))


asyncio.run(main())
