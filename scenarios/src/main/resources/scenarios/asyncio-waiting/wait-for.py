# /// scenario
# title.en = "Wait for one thing, not too long: wait_for"
# title.ja = "1つを時間制限付きで待つ：wait_for"
# summary.en = "wait_for(aw, 0.2) gives the value, or cancels and raises TimeoutError."
# summary.ja = "wait_for(aw, 0.2) は値を返すか、キャンセルして TimeoutError を出します。"
# explanation.en = """
# `await asyncio.wait_for(download(), 0.2)` wraps the coroutine in a task of its own: a new lane. When the time is over, it cancels **that task**, waits until it has really ended, and raises `TimeoutError` in the waiting one.
#
# So after a timeout nothing is left running. To let it go on instead, protect it: `shield`, the next scenario.
# """
# explanation.ja = """
# `await asyncio.wait_for(download(), 0.2)` は、コルーチンを専用のタスクにします(新しいレーンが現れます)。時間が過ぎると**そのタスク**をキャンセルし、本当に終わるまで待ってから、待っている側に `TimeoutError` を発生させます。
#
# つまり、時間切れの後に動き続けるものはありません。続けさせたいときは、次のシナリオの `shield` で守ります。
# """
# order = 30
# [visible]
# seconds = 0.3
# lanes = ["thread MainThread", "loop loop", "task Task-1", "task Task-2", "task Task-3"]
# events = [
#   "Task-1: lane.created Task-2",
#   "Task-2: lane.ended returned",
#   "Task-1: lane.created Task-3",
#   "Task-1: task.cancelRequested Task-3",
#   "Task-3: task.cancelDelivered ← Task-1: task.cancelRequested Task-3",
#   "Task-3: lane.ended cancelled",
#   "Task-1: error.raised TimeoutError",
# ]
# ///

import asyncio


async def download(seconds):
    try:
        await asyncio.sleep(seconds)
        return f"downloaded in {seconds} s"
    except asyncio.CancelledError:
        print("download is cancelled")
        raise


async def main():
    print(await asyncio.wait_for(download(0.1), 0.2))
    try:
        print(await asyncio.wait_for(download(0.5), 0.2))
    except TimeoutError:
        print("not within 0.2 s")


asyncio.run(main())
