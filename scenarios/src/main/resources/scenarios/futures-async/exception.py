# /// scenario
# title.en = "Ask for the exception"
# title.ja = "例外をたずねる"
# summary.en = "exception() gives it instead of raising it."
# summary.ja = "exception() は例外を発生させずに返します。"
# explanation.en = """
# `exception()` returns the exception without raising it, `None` if there is a result. While the future is pending it raises `InvalidStateError`, and of a cancelled one `CancelledError`.
# """
# explanation.ja = """
# `exception()` は例外を発生させずに返します。結果があるなら `None` です。未完了なら `InvalidStateError`、キャンセル済みなら `CancelledError` になります。
# """
# order = 70
# [visible]
# lanes = ["thread MainThread", "loop loop", "task Task-1"]
# resources = ["future future", "future fine"]
# events = [
#   "Task-1: error.raised InvalidStateError Exception is not set.",
#   "Task-1: future.completed future failed ValueError('oops')",
#   "Task-1: future.retrieved future",
#   "Task-1: future.completed fine 1",
# ]
# ///

import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    try:
        future.exception()
    except asyncio.InvalidStateError as error:
        print(error)
    future.set_exception(ValueError("oops"))
    print(repr(future.exception()))
    fine = loop.create_future()
    fine.set_result(1)
    print(fine.exception())


asyncio.run(main())
