# /// scenario
# title.en = "Run until it is done"
# title.ja = "完了するまで動かす"
# summary.en = "run_until_complete(aw) gives the result of the awaitable."
# summary.ja = "run_until_complete(aw) は結果を返します。"
# explanation.en = """
# `run_until_complete` takes any awaitable. A coroutine is first wrapped in a task (see the new lane); a future is waited for as it is. When it is done the loop stops and its result is the value of the call.
# """
# explanation.ja = """
# `run_until_complete` にはawaitableなら何でも渡せます。コルーチンはまずタスクに包まれ（新しいレーンが現れます）、Futureはそのまま待たれます。完了するとループは止まり、その結果が呼び出しの値になります。
# """
# order = 50
# [visible]
# seconds = 0.3
# lanes = ["thread MainThread", "loop loop", "task Task-1"]
# resources = ["future future"]
# events = [
#   "MainThread: lane.created Task-1",
#   "Task-1: lane.ended returned",
#   "loop: loop.stopped",
#   "loop: future.completed future 'from a timer'",
#   "loop: loop.stopped",
#   "MainThread: future.retrieved future",
# ]
# ///

import asyncio


async def add(a, b):
    await asyncio.sleep(0.1)
    return a + b


loop = asyncio.new_event_loop()
print(loop.run_until_complete(add(1, 2)))
future = loop.create_future()
loop.call_later(0.2, future.set_result, "from a timer")
print(loop.run_until_complete(future))
loop.close()
