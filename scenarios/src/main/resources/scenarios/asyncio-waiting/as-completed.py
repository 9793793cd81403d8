# /// scenario
# title.en = "In the order of completion: as_completed"
# title.ja = "完了した順に：as_completed"
# summary.en = "Results as they come, not as they were asked for."
# summary.ja = "頼んだ順ではなく、届いた順に結果を受け取ります。"
# explanation.en = """
# `asyncio.as_completed(aws)` makes a task of each and yields awaitables; each `await` gives the result of whichever task ends **next**. `gather` would have waited for the slowest and kept the order of the arguments.
#
# What you get is only the result; let the coroutine return what it belongs to, too.
# """
# explanation.ja = """
# `asyncio.as_completed(aws)` は、それぞれをタスクにし、`await` できるものを順に返します。`await` するたびに、**次に**終わったタスクの結果が得られます。`gather` なら、いちばん遅いものを待ち、引数の順で返します。
#
# 得られるのは結果だけなので、どの引数のものかが必要なら、それもコルーチンから返しましょう。
# """
# order = 50
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
#   "Task-1: lane.created",
#   "Task-1: lane.created",
#   "Task-1: lane.created",
#   "Task-1: output.written stdout juice is ready",
#   "Task-1: output.written stdout coffee is ready",
#   "Task-1: output.written stdout tea is ready",
# ]
# ///

import asyncio


async def brew(what, seconds):
    await asyncio.sleep(seconds)
    return what


async def main():
    orders = [
        brew("tea", 0.3),
        brew("juice", 0.1),
        brew("coffee", 0.2),
    ]
    for order in asyncio.as_completed(orders):
        print(await order, "is ready")


asyncio.run(main())
