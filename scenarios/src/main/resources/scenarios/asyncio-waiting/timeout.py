# /// scenario
# title.en = "At most so long: timeout"
# title.ja = "時間制限：timeout"
# summary.en = "async with asyncio.timeout(0.2): what takes longer is cancelled."
# summary.ja = "async with asyncio.timeout(0.2): それより長いものはキャンセルされます。"
# explanation.en = """
# New in Python 3.11. Whatever is awaited in the block must be over within 0.2 s, together. When the timer is due, the loop cancels the **task** itself: `CancelledError` is thrown in where it stands, `finally` runs, and at the end of the block it has become a `TimeoutError`.
#
# The first block is quick enough, and its timer is struck out.
# """
# explanation.ja = """
# Python 3.11で加わりました。ブロックの中で `await` するものは、合わせて0.2秒以内に終わらなければなりません。タイマーの時刻になると、ループは**タスク**自身をキャンセルします。止まっている場所に `CancelledError` が投げ込まれ、`finally` が実行され、ブロックの終わりで `TimeoutError` に変わります。
#
# 1つ目のブロックは間に合うので、そのタイマーは取り消されます。
# """
# order = 20
# [visible]
# seconds = 0.3
# lanes = ["thread MainThread", "loop loop", "task Task-1"]
# events = [
#   "Task-1: output.written stdout downloaded in 0.1",
#   "loop: task.cancelRequested Task-1",
#   "Task-1: task.cancelDelivered ← loop: task.cancelRequested Task-1",
#   "Task-1: error.raised CancelledError",
#   "Task-1: output.written stdout connection closed",
#   "Task-1: error.raised TimeoutError",
#   "Task-1: output.written stdout too slow: 0.5",
# ]
# ///

import asyncio


async def download(seconds):
    try:
        await asyncio.sleep(seconds)
        print("downloaded in", seconds)
    finally:
        print("connection closed")


async def main():
    for seconds in (0.1, 0.5):
        try:
            async with asyncio.timeout(0.2):
                await download(seconds)
        except TimeoutError:
            print("too slow:", seconds)


asyncio.run(main())
