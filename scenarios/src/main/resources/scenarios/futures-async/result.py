# /// scenario
# title.en = "Ask for the result"
# title.ja = "結果をたずねる"
# summary.en = "result() never waits: value, exception or an error."
# summary.ja = "result() は待ちません。値か例外か、エラーです。"
# explanation.en = """
# `result()` gives the value or raises the exception, at once. While the future is pending there is nothing to give: `InvalidStateError: Result is not set.` Of a cancelled future it raises `CancelledError`.
# """
# explanation.ja = """
# `result()` はすぐに値を返すか、例外を発生させます。未完了なら `InvalidStateError: Result is not set.`、キャンセル済みなら `CancelledError` です。
# """
# order = 60
# [visible]
# lanes = ["thread MainThread", "loop loop", "task Task-1"]
# resources = ["future future", "future failed", "future cancelled"]
# events = [
#   "Task-1: error.raised InvalidStateError Result is not set.",
#   "Task-1: future.completed future 1",
#   "Task-1: future.retrieved future",
#   "Task-1: error.raised ValueError oops",
#   "Task-1: error.raised CancelledError",
# ]
# ///

import asyncio


def ask(future):
    try:
        print("value:", future.result())
    except (Exception, asyncio.CancelledError) as error:
        print(type(error).__name__, error)


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    ask(future)
    future.set_result(1)
    ask(future)
    failed = loop.create_future()
    failed.set_exception(ValueError("oops"))
    ask(failed)
    cancelled = loop.create_future()
    cancelled.cancel()
    ask(cancelled)


asyncio.run(main())
