# /// scenario
# title.en = "Call me when it is done"
# title.ja = "完了時のコールバック"
# summary.en = "Several callbacks, in order, on the next turn."
# summary.ja = "複数のコールバックが順に、次のターンで呼ばれます。"
# explanation.en = """
# `add_done_callback(func)` books a call for the moment the future is done. There may be several; they are called in the order in which they were added, with the future as argument, on the loop's next turn. `remove_done_callback` strikes one out.
# """
# explanation.ja = """
# `add_done_callback(func)` は完了時の呼び出しを予約します。いくつでも登録でき、登録した順に、Futureを引数として、ループの次のターンで呼ばれます。`remove_done_callback` で取り消せます。
# """
# order = 90
# [visible]
# lanes = ["thread MainThread", "loop loop", "task Task-1"]
# resources = ["future future"]
# events = [
#   "Task-1: callback.added future first",
#   "Task-1: callback.added future removed",
#   "Task-1: callback.added future second",
#   "Task-1: callback.removed future removed",
#   "Task-1: future.completed future 'tea'",
#   "Task-1: callback.scheduled loop first ← Task-1: future.completed",
#   "loop: loop.turn",
#   "loop: callback.started first",
#   "loop: callback.started second",
# ]
# ///

import asyncio


def first(future):
    print("first:", future.result())


def second(future):
    print("second:", future.result())


def removed(future):
    print("never called")


async def main():
    future = asyncio.get_running_loop().create_future()
    future.add_done_callback(first)
    future.add_done_callback(removed)
    future.add_done_callback(second)
    print(future.remove_done_callback(removed), "removed")
    future.set_result("tea")
    print("done, but nobody was called yet")
    await asyncio.sleep(0)


asyncio.run(main())
