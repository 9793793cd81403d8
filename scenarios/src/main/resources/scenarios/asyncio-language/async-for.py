# /// scenario
# title.en = "A loop that awaits: async for"
# title.ja = "待ちながら回る：async for"
# summary.en = "Each step of async for awaits __anext__()."
# summary.ja = "async for は1回ごとに __anext__() を await します。"
# explanation.en = """
# An ordinary `for` asks for the next thing and gets it at once. `async for` **awaits** it: the task is suspended until it comes, and other tasks run meanwhile.
#
# The object has `__aiter__` and a coroutine `__anext__`; the end is told by `StopAsyncIteration`. The two loops take turns on one thread. Mind that `async for` does not run its steps side by side: it takes one after the other, only without blocking the others.
# """
# explanation.ja = """
# ふつうの `for` は、次のものを求めるとすぐに受け取ります。`async for` は次のものを**`await`** します。届くまでタスクは中断し、その間ほかのタスクが動きます。
#
# オブジェクトには `__aiter__` と、コルーチンである `__anext__` が必要で、終わりは `StopAsyncIteration` で伝えます。2つのループが1本のスレッドの上で交互に進みます。`async for` は、中の処理を同時に行うものではないことに注意してください。1つずつ順に、ただし、ほかを止めずに進みます。
# """
# order = 10
# [visible]
# lanes = ["thread MainThread", "loop loop", "task Task-1", "task Task-2", "task Task-3"]
# events = [
#   "Task-2: lane.state running",
#   "Task-2: lane.state suspended",
#   "Task-3: lane.state running",
#   "Task-3: lane.state suspended",
#   "Task-2: output.written stdout ant 3",
#   "Task-3: output.written stdout bee 3",
#   "Task-2: output.written stdout ant 2",
# ]
# ///

import asyncio


class Countdown:
    def __init__(self, start, pause):
        self.number = start
        self.pause = pause

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.number == 0:
            raise StopAsyncIteration
        await asyncio.sleep(self.pause)
        self.number -= 1
        return self.number + 1


async def count(name, pause):
    async for number in Countdown(3, pause):
        print(name, number)


async def main():
    await asyncio.gather(
        count("ant", 0.1), count("bee", 0.17)
    )


asyncio.run(main())
