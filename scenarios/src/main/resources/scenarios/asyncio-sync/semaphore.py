# /// scenario
# title.en = "Throttling tasks: Semaphore"
# title.ja = "タスクのスロットリング：Semaphore"
# summary.en = "A thousand tasks are no trouble, a thousand requests at once are."
# summary.ja = "タスクが千個でも平気ですが、千個の要求を同時に送るのは困りものです。"
# explanation.en = """
# Tasks are cheap, and `gather` starts them all at once. Servers do not like that. `async with gate:` with `Semaphore(2)` lets two in; the others are suspended and come in as soon as somebody leaves, in the order of arrival.
#
# Look for the staircase: pairs of 0.2 s, one below the other, on one thread.
# """
# explanation.ja = """
# タスクは軽いので、`gather` は全部を一度に始めます。しかしサーバーには迷惑です。`Semaphore(2)` と `async with gate:` なら、入れるのは2つまで。ほかは中断し、誰かが出るたびに来た順に入ります。
#
# 階段の形に注目してください。0.2秒ずつの組が、1本のスレッドの上で順に並びます。
# """
# order = 40
# [[knobs]]
# name = "LIMIT"
# label.en = "At once"
# label.ja = "同時実行数"
# min = 1
# max = 6
# [visible]
# seconds = 0.6
# lanes = [
#   "thread MainThread",
#   "loop loop",
#   "task Task-1",
#   "task Task-2",
#   "task Task-3",
#   "task Task-4",
#   "task Task-5",
#   "task Task-6",
#   "task Task-7",
# ]
# resources = ["semaphore gate"]
# events = [
#   "Task-2: lock.acquired gate 1",
#   "Task-3: lock.acquired gate 2",
#   "Task-4: lane.state suspended gate",
#   "Task-7: lane.state suspended gate",
#   "loop: lane.state sleeping",
#   "Task-4: lock.acquired gate 1 ← Task-2: lock.released gate 1",
#   "Task-4: output.written stdout begin 3",
#   "Task-5: lock.acquired gate 2 ← Task-3: lock.released gate 0",
#   "Task-5: output.written stdout begin 4",
#   "loop: lane.state sleeping",
#   "Task-6: lock.acquired gate 1 ← Task-4: lock.released gate 1",
#   "Task-6: output.written stdout begin 5",
# ]
# ///

import asyncio

LIMIT = 2
gate = asyncio.Semaphore(LIMIT)


async def fetch(page):
    async with gate:
        print("begin", page)
        await asyncio.sleep(0.2)


async def main():
    pages = [fetch(page) for page in range(1, 7)]
    await asyncio.gather(*pages)
    print("all pages are here")


asyncio.run(main())
