# /// scenario
# title.en = "asyncio.run does it all"
# title.ja = "asyncio.run がすべて行う"
# summary.en = "It makes a loop, runs, cancels what is left, closes."
# summary.ja = "ループの作成・実行・残りの取り消し・終了までを行います。"
# explanation.en = """
# `asyncio.run(main())` makes a new loop, runs `main()` until it is done, and tidies up: tasks that are still there are **cancelled** and may clean up in `finally`; then the loop is closed.
#
# So a background task that nobody awaits does not survive `main()`.
# """
# explanation.ja = """
# `asyncio.run(main())` は新しいループを作成し、`main()` が終わるまで動かし、後片付けをします。残っているタスクは**キャンセル**され（`finally` で片付けができます）、最後にループが閉じられます。
#
# 誰も待っていない裏方のタスクは、`main()` より長くは生きられません。
# """
# order = 80
# [visible]
# lanes = ["thread MainThread", "loop loop", "task Task-1", "task Task-2"]
# events = [
#   "MainThread: lane.created Task-1",
#   "Task-1: lane.created Task-2",
#   "Task-1: lane.ended returned",
#   "MainThread: task.cancelRequested Task-2",
#   "Task-2: task.cancelDelivered ← MainThread: task.cancelRequested Task-2",
#   "Task-2: lane.ended cancelled",
#   "loop: loop.closed",
# ]
# ///

import asyncio


async def background():
    try:
        await asyncio.sleep(10)
    finally:
        print("background: cancelled, cleaning up")


async def main():
    asyncio.create_task(background())
    await asyncio.sleep(0.1)
    print("main is over")
    return "result"


print(asyncio.run(main()))
