# /// scenario
# title.en = "Tasks wait for each other: Barrier"
# title.ja = "タスクの待ち合わせ：Barrier"
# summary.en = "await barrier.wait() suspends until all parties have come."
# summary.ja = "await barrier.wait() は全員が来るまで中断します。"
# explanation.en = """
# New in Python 3.11: `asyncio.Barrier(3)`. Each task that comes is suspended; the third makes all of them ready.
#
# `wait()` gives each a number, from 0 to 2; whoever gets 0 may do what is to be done once. `async with barrier:` waits at its beginning, too.
# """
# explanation.ja = """
# Python 3.11で加わった `asyncio.Barrier(3)` です。来たタスクは中断し、3番目が来ると全員が動けるようになります。
#
# `wait()` はそれぞれに0から2の番号を返します。1回だけ行いたいことは、0を受け取ったタスクに任せられます。`async with barrier:` と書いても、最初に待ち合わせます。
# """
# order = 60
# [visible]
# lanes = [
#   "thread MainThread",
#   "loop loop",
#   "task Task-1",
#   "task Task-2",
#   "task Task-3",
#   "task Task-4",
# ]
# resources = ["barrier barrier"]
# events = [
#   "Task-2: barrier.arrived barrier 1",
#   "Task-2: lane.state suspended barrier",
#   "Task-4: barrier.arrived barrier 2",
#   "Task-4: lane.state suspended barrier",
#   "Task-3: output.written stdout Bob is here",
#   "Task-3: barrier.arrived barrier 3",
#   "Task-3: barrier.opened barrier",
#   "Task-2: barrier.passed barrier ← Task-3: barrier.opened barrier",
#   "Task-2: output.written stdout all together now",
#   "Task-4: barrier.passed barrier ← Task-3: barrier.opened barrier",
# ]
# ///

import asyncio


async def climb(name, pace, barrier):
    await asyncio.sleep(pace)
    print(name, "is here")
    number = await barrier.wait()
    if number == 0:
        print("all together now")
    await asyncio.sleep(pace)
    print(name, "is at the top")


async def main():
    barrier = asyncio.Barrier(3)
    await asyncio.gather(
        climb("Ann", 0.1, barrier),
        climb("Bob", 0.3, barrier),
        climb("Cem", 0.2, barrier),
    )


asyncio.run(main())
