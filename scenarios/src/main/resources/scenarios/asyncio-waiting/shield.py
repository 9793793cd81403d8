# /// scenario
# title.en = "Protected from cancellation: shield"
# title.ja = "キャンセルから守る：shield"
# summary.en = "The waiting is given up, the work goes on."
# summary.ja = "待つのはやめても、仕事は続きます。"
# explanation.en = """
# `asyncio.shield(saving)` puts a future of its own between the task and whoever awaits it. `wait_for` gives up after 0.1 s and cancels **that future**. The task behind it does not notice; its lane goes on to the end.
#
# So keep the task in a variable, as here, and await it later. Otherwise nobody holds on to it, and nobody looks at its exception.
# """
# explanation.ja = """
# `asyncio.shield(saving)` は、タスクとそれを待つ側の間に、別のフューチャーを1つ挟みます。`wait_for` は0.1秒であきらめ、**そのフューチャー**をキャンセルします。後ろにあるタスクは気付かず、最後まで進みます。
#
# そのため、ここでのようにタスクを変数に取っておき、後で `await` します。そうしないと、タスクを保持するものがなく、例外も誰にも見られません。
# """
# order = 40
# [visible]
# seconds = 0.3
# lanes = ["thread MainThread", "loop loop", "task Task-1", "task Task-2"]
# events = [
#   "Task-1: lane.created Task-2",
#   "Task-1: error.raised TimeoutError",
#   "Task-1: output.written stdout not yet, cancelled: False",
#   "Task-1: lane.state suspended Task-2",
#   "Task-2: output.written stdout saved",
#   "Task-2: lane.ended returned",
# ]
# ///

import asyncio


async def save():
    await asyncio.sleep(0.3)
    print("saved")
    return "42 pages"


async def main():
    saving = asyncio.create_task(save())
    try:
        await asyncio.wait_for(asyncio.shield(saving), 0.1)
    except TimeoutError:
        print("not yet, cancelled:", saving.cancelled())
    print("in the end:", await saving)


asyncio.run(main())
