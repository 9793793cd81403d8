# /// scenario
# title.en = "Make a future"
# title.ja = "Futureを作成する"
# summary.en = "create_future(): an empty place for a result."
# summary.ja = "create_future()。結果を入れるための空の入れ物。"
# explanation.en = """
# A future is a place where a result will be some day. It is pending at first; then it gets a result, or an exception, or is cancelled, once and for all.
#
# Programs seldom make futures; libraries do. But behind every wait of a task there is one.
# """
# explanation.ja = """
# Futureは、いつか結果が入る場所です。最初はpending（未完了）で、その後、結果・例外・キャンセルのどれか1つに決まり、もう変わりません。
#
# 自分で作成することはまれですが、タスクの待ちの裏には必ずFutureがあります。
# """
# order = 10
# [visible]
# lanes = ["thread MainThread", "loop loop", "task Task-1"]
# resources = ["future future"]
# events = [
#   "Task-1: resource.created future",
#   "Task-1: future.completed future 'tea'",
#   "Task-1: future.retrieved future ← Task-1: future.completed future 'tea'",
# ]
# ///

import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    print(future)
    future.set_result("tea")
    print(future)
    print(await future)


asyncio.run(main())
