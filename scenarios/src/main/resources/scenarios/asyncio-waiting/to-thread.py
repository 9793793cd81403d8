# /// scenario
# title.en = "A blocking call on a thread: to_thread"
# title.ja = "ブロックする呼び出しをスレッドで：to_thread"
# summary.en = "await asyncio.to_thread(func, …): the loop stays free."
# summary.ja = "await asyncio.to_thread(func, …)。ループは空いたままです。"
# explanation.en = """
# `time.sleep` (or reading a file) in a coroutine would stop the whole loop. `asyncio.to_thread(read, …)` runs the call on a thread of the default pool and gives something to await. Both calls sleep on threads of their own, side by side, and `tick` goes on.
#
# It is `loop.run_in_executor(None, …)` in short, and it takes the context variables along. For computing it does not help: the threads share one GIL.
# """
# explanation.ja = """
# コルーチンの中で `time.sleep` を呼んだり、ファイルを読んだりすると、ループ全体が止まります。`asyncio.to_thread(read, …)` は、呼び出しを既定のプールのスレッドで実行し、`await` できるものを返します。2つの呼び出しは別々のスレッドで並んで眠り、その間も `tick` は進みます。
#
# `loop.run_in_executor(None, …)` を短くしたもので、コンテキスト変数も引き継ぎます。計算する仕事には効果がありません。スレッドは1個のGILを共有するからです。
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
#   "thread asyncio_0",
#   "thread asyncio_1",
# ]
# events = [
#   "asyncio_0: call.started",
#   "asyncio_0: lane.state sleeping",
#   "asyncio_1: call.started",
#   "asyncio_1: lane.state sleeping",
#   "Task-4: output.written stdout tick 1",
#   "Task-4: output.written stdout tick 2",
#   "asyncio_0: call.finished",
#   "asyncio_1: call.finished",
# ]
# ///

import asyncio
import time


def read(name):
    time.sleep(0.25)
    return name


async def tick():
    for number in range(3):
        print("tick", number)
        await asyncio.sleep(0.1)


async def main():
    names = await asyncio.gather(
        asyncio.to_thread(read, "first file"),
        asyncio.to_thread(read, "second file"),
        tick(),
    )
    print(names[:2])


asyncio.run(main())
