# /// scenario
# title.en = "A lock between tasks"
# title.ja = "タスク間のロック"
# summary.en = "async with lock: needed where there is an await in between."
# summary.ja = "async with lock: は、途中に await があるときに必要です。"
# explanation.en = """
# Tasks take turns only at an `await`. Between two of them nobody can interfere, so much of what threads need locks for needs none here.
#
# But `book` has an `await` **between check and act**. There the loop may let another task run, and the seat could be sold twice. `async with lock:` keeps Bob's task suspended until Ann's has left the block; the thread itself is free meanwhile.
#
# Take out the `async with` and run again: −1 seats.
# """
# explanation.ja = """
# タスクが交代するのは `await` のところだけです。`await` から次の `await` までの間は誰にも邪魔されないので、スレッドではロックが必要な処理の多くが、ここではロックなしで済みます。
#
# しかし `book` には、**確かめてから行うまでの間に** `await` があります。そこでループは別のタスクを動かすかもしれず、席が二重に売れてしまいます。`async with lock:` とすれば、Annのタスクがブロックを出るまで、Bobのタスクは中断したままです。その間もスレッド自体は空いています。
#
# `async with` を外して実行してみましょう。残りが−1席になります。
# """
# order = 10
# [visible]
# seconds = 0.1
# lanes = ["thread MainThread", "loop loop", "task Task-1", "task Task-2", "task Task-3"]
# resources = ["lock lock"]
# events = [
#   "Task-2: lock.acquired lock 1",
#   "Task-2: access.read seats 1",
#   "Task-2: lane.state suspended",
#   "Task-3: lock.requested lock",
#   "Task-3: lane.state suspended lock",
#   "Task-2: access.written seats 0",
#   "Task-2: lock.released lock 0",
#   "Task-2: lane.ended returned",
#   "Task-3: lock.acquired lock 1 ← Task-2: lock.released lock 0",
#   "Task-3: access.read seats 0",
# ]
# ///

import asyncio

seats = 1
lock = asyncio.Lock()


async def book(name):
    global seats
    async with lock:
        if seats > 0:
            await asyncio.sleep(0.1)
            seats -= 1
            print(name, "has a seat")
        else:
            print(name, "is too late")


async def main():
    await asyncio.gather(book("Ann"), book("Bob"))
    print("seats left:", seats)


asyncio.run(main())
