# /// scenario
# title.en = "Close a loop"
# title.ja = "ループを閉じる"
# summary.en = "close() needs a stopped loop, and a closed one is of no more use."
# summary.ja = "close() は止まったループだけ。閉じた後は使えません。"
# explanation.en = """
# A running loop cannot be closed: `RuntimeError: Cannot close a running event loop`. Stop it first.
#
# After `close()` the loop is of no more use; scheduling anything raises `RuntimeError: Event loop is closed`. Closing twice does no harm.
# """
# explanation.ja = """
# 動いているループは閉じられません（`RuntimeError: Cannot close a running event loop`）。先に止めます。
#
# `close()` の後はもう使えません。何かを予約すると `RuntimeError: Event loop is closed` になります。2回閉じても問題ありません。
# """
# order = 70
# [visible]
# lanes = ["thread MainThread", "loop loop", "task Task-1"]
# events = [
#   "Task-1: error.raised RuntimeError Cannot close a running event loop",
#   "loop: loop.closed",
#   "MainThread: error.raised RuntimeError Event loop is closed",
# ]
# ///

import asyncio

loop = asyncio.new_event_loop()


async def main():
    try:
        loop.close()
    except RuntimeError as error:
        print(error)


loop.run_until_complete(main())
loop.close()
loop.close()
try:
    loop.call_soon(print, "too late")
except RuntimeError as error:
    print(error)
