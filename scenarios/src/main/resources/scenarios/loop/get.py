# /// scenario
# title.en = "Which loop?"
# title.ja = "どのループか"
# summary.en = "get_running_loop inside, new_event_loop outside."
# summary.ja = "内側では get_running_loop、外側では new_event_loop。"
# explanation.en = """
# Inside a coroutine there is always a running loop: `asyncio.get_running_loop()` gives it, and so does `get_event_loop()`. Outside there is none, and `get_running_loop()` raises `RuntimeError`.
#
# `new_event_loop()` makes one by hand. A loop belongs to the thread that runs it, and a thread runs at most one at a time.
# """
# explanation.ja = """
# コルーチンの中では必ずループが動いているので、`asyncio.get_running_loop()` で取得できます（`get_event_loop()` も同じループを返します）。外側では動いているループがないので `RuntimeError` になります。
#
# `new_event_loop()` は自分でループを作成します。ループはそれを動かすスレッドのもので、1つのスレッドが同時に動かせるループは1つだけです。
# """
# order = 30
# [visible]
# lanes = ["thread MainThread", "loop loop", "task Task-1"]
# events = [
#   "MainThread: error.raised RuntimeError no running event loop",
#   "MainThread: lane.created Task-1",
#   "Task-1: lane.ended returned",
#   "loop: loop.closed",
# ]
# ///

import asyncio

try:
    asyncio.get_running_loop()
except RuntimeError as error:
    print("outside:", error)


async def main():
    loop = asyncio.get_running_loop()
    print("inside:", loop is asyncio.get_event_loop(), loop.is_running())


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
print("current:", asyncio.get_event_loop() is loop, loop.is_running())
loop.run_until_complete(main())
loop.close()
