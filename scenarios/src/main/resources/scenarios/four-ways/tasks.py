# /// scenario
# title.en = "The job, by tasks of asyncio"
# title.ja = "仕事をasyncioのタスクで"
# summary.en = "One thread: the waits overlap, the computing cannot."
# summary.ja = "スレッドは1本。待ちは重なり、計算は重なりません。"
# explanation.en = """
# One thread, one loop, four tasks. The waits overlap because they are awaited. The computing has no `await` in it, so each task keeps the thread until it is done: one after the other, and nobody else gets a turn meanwhile.
#
# About 0.34 s, as with threads, but for another reason: nothing is taken away from a task, it gives the thread back by itself. For thousands of waits tasks are much lighter than threads. For computing, hand the work to a pool of processes by `loop.run_in_executor`.
# """
# explanation.ja = """
# 1本のスレッド、1つのループ、4つのタスクです。待ちは `await` なので重なります。計算の途中には `await` がないので、各タスクは終わるまでスレッドを手放さず、1つずつ進み、その間ほかの誰も動けません。
#
# およそ0.34秒で、スレッドの場合と同じですが、理由が違います。タスクは途中で止められるのではなく、自分からスレッドを返します。何千もの待ちがあるなら、タスクはスレッドよりずっと軽く済みます。計算は、`loop.run_in_executor` でプロセスのプールに任せましょう。
# """
# order = 50
# [[knobs]]
# name = "JOBS"
# label.en = "Jobs"
# label.ja = "仕事の数"
# min = 1
# max = 8
# [visible]
# seconds = 0.34
# lanes = [
#   "thread MainThread",
#   "loop loop",
#   "task Task-1",
#   "task Task-2",
#   "task Task-3",
#   "task Task-4",
#   "task Task-5",
# ]
# events = [
#   "Task-2: lane.state suspended",
#   "Task-3: lane.state suspended",
#   "Task-4: lane.state suspended",
#   "Task-5: lane.state suspended",
#   "loop: lane.state sleeping",
#   "Task-2: lane.ended returned",
#   "Task-3: lane.ended returned",
#   "Task-4: lane.ended returned",
#   "Task-5: lane.ended returned",
# ]
# ///

import asyncio

JOBS = 4


async def job(number):
    await asyncio.sleep(0.1)
    total = 0
    for n in range(400_000):
        total += n
    return number


async def main():
    jobs = [job(number) for number in range(JOBS)]
    print(await asyncio.gather(*jobs))


asyncio.run(main())
