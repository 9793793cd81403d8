# /// scenario
# title.en = "Entering and leaving with await: async with"
# title.ja = "await しながら出入りする：async with"
# summary.en = "__aenter__ and __aexit__ are coroutines; leaving is certain."
# summary.ja = "__aenter__ と __aexit__ はコルーチン。出口の処理は必ず行われます。"
# explanation.en = """
# To open and close a connection takes time, and nobody else should stand still meanwhile. `async with` awaits at both ends: `__aenter__` when it enters, `__aexit__` when it leaves, however the block ends.
#
# Look at the suspensions of the task: at the opening, in the block, at the closing. The other task runs in all three gaps.
# """
# explanation.ja = """
# 接続を開いたり閉じたりするには時間がかかりますが、その間ほかを止めたくはありません。`async with` は両端で `await` します。入るときに `__aenter__`、出るときに `__aexit__` で、ブロックがどう終わっても必ず実行されます。
#
# タスクの中断に注目してください。開くとき、ブロックの中、閉じるときの3か所です。そのすべての隙間で、もう1つのタスクが動きます。
# """
# order = 30
# [visible]
# lanes = ["thread MainThread", "loop loop", "task Task-1", "task Task-2"]
# events = [
#   "Task-1: lane.state suspended",
#   "Task-2: output.written stdout tick 0",
#   "Task-1: output.written stdout opened",
#   "Task-1: lane.state suspended",
#   "Task-2: output.written stdout tick 2",
#   "Task-1: error.raised ValueError no answer",
#   "Task-1: lane.state suspended",
#   "Task-2: output.written stdout tick 3",
#   "Task-1: output.written stdout closed",
#   "Task-1: output.written stdout caught: no answer",
# ]
# ///

import asyncio


class Connection:
    async def __aenter__(self):
        await asyncio.sleep(0.1)
        print("opened")
        return self

    async def __aexit__(self, *error):
        await asyncio.sleep(0.1)
        print("closed")


async def talk():
    async with Connection():
        await asyncio.sleep(0.1)
        raise ValueError("no answer")


async def tick():
    for number in range(4):
        print("tick", number)
        await asyncio.sleep(0.08)


async def main():
    ticking = asyncio.create_task(tick())
    try:
        await talk()
    except ValueError as error:
        print("caught:", error)
    await ticking


asyncio.run(main())
