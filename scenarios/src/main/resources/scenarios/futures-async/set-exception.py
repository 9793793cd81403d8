# /// scenario
# title.en = "Set an exception"
# title.ja = "例外を設定する"
# summary.en = "The exception is raised where the future is awaited."
# summary.ja = "例外は await した場所で発生します。"
# explanation.en = """
# `set_exception` completes the future with an error. It is raised in whoever awaits the future, at the `await`, and again for each further one who asks.
# """
# explanation.ja = """
# `set_exception` はFutureを例外で完了させます。例外は、待っている側の `await` の場所で発生します。ほかに待つ人がいれば、そこでも発生します。
# """
# order = 40
# [visible]
# lanes = ["thread MainThread", "loop loop", "task Task-1", "task Task-2", "task Task-3"]
# resources = ["future future"]
# events = [
#   "Task-2: lane.state suspended future",
#   "Task-3: lane.state suspended future",
#   "Task-1: future.completed future failed ConnectionError('line is dead')",
#   "Task-2: error.raised ConnectionError line is dead",
#   "Task-3: error.raised ConnectionError line is dead",
# ]
# ///

import asyncio


async def waiter(name, future):
    try:
        await future
    except ConnectionError as error:
        print(name, "caught:", error)


async def main():
    future = asyncio.get_running_loop().create_future()
    both = asyncio.gather(waiter("Ann", future), waiter("Bob", future))
    await asyncio.sleep(0.1)
    future.set_exception(ConnectionError("line is dead"))
    await both


asyncio.run(main())
