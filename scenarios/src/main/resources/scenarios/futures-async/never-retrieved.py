# /// scenario
# title.en = "An error nobody looks at"
# title.ja = "誰も見ない例外"
# summary.en = "Future exception was never retrieved."
# summary.ja = "Future exception was never retrieved と報告されます。"
# explanation.en = """
# An exception in a future hurts nobody until somebody asks for it. If nobody ever does, asyncio tells of it on stderr when the future goes away: `Future exception was never retrieved`.
#
# Await your futures and tasks, or look at `exception()`.
# """
# explanation.ja = """
# Futureに入った例外は、誰かが結果を求めるまで発生しません。誰も求めないままFutureが消えると、asyncioが標準エラー出力に `Future exception was never retrieved` と報告します。
#
# Futureやタスクは `await` するか、`exception()` を確かめましょう。
# """
# order = 80
# [visible]
# lanes = ["thread MainThread", "loop loop", "task Task-1"]
# resources = ["future future"]
# events = [
#   "Task-1: future.completed future failed ValueError('nobody looks at me')",
#   "loop: output.written stderr Future exception was never retrieved",
# ]
# findings = ["exceptionNotRetrieved"]
# ///

import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    future.set_exception(ValueError("nobody looks at me"))
    await asyncio.sleep(0.1)
    print("main is over")


asyncio.run(main())
