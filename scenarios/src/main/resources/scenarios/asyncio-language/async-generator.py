# /// scenario
# title.en = "yield in an async def: asynchronous generators"
# title.ja = "async def の中の yield：非同期ジェネレータ"
# summary.en = "Await and yield in one function; finally runs when it is closed."
# summary.ja = "await と yield を1つの関数に。閉じられると finally が動きます。"
# explanation.en = """
# `ticks` contains both `await` and `yield`, so calling it gives an **asynchronous generator**: the short way to write what `async for` needs.
#
# The loop is left after the second value. The generator then stands at its `yield`, in the middle of its `try`. `aclose()` throws `GeneratorExit` in there, so `finally` runs. If one forgets it, the loop does it at its end (`shutdown_asyncgens`), late.
# """
# explanation.ja = """
# `ticks` は `await` と `yield` の両方を含むので、呼び出すと**非同期ジェネレータ**になります。`async for` で回せるものを、いちばん短く書く方法です。
#
# ループは2つ目の値で抜けます。ジェネレータは `try` の途中、`yield` のところで止まったままです。`aclose()` がそこに `GeneratorExit` を投げ込むので、`finally` が実行されます。忘れると、イベントループが終わるとき(`shutdown_asyncgens`)まで実行されません。
# """
# order = 20
# [visible]
# seconds = 0.2
# lanes = ["thread MainThread", "loop loop", "task Task-1"]
# events = [
#   "Task-1: lane.state suspended",
#   "Task-1: output.written stdout tick 1",
#   "Task-1: lane.state suspended",
#   "Task-1: output.written stdout tick 2",
#   "Task-1: output.written stdout out of the loop",
#   "Task-1: output.written stdout generator: cleaning up",
# ]
# ///

import asyncio


async def ticks(pause):
    number = 0
    try:
        while True:
            await asyncio.sleep(pause)
            number += 1
            yield number
    finally:
        print("generator: cleaning up")


async def main():
    source = ticks(0.1)
    async for number in source:
        print("tick", number)
        if number == 2:
            break
    print("out of the loop")
    await source.aclose()


asyncio.run(main())
