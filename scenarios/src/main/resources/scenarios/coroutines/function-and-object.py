# /// scenario
# title.en = "Function and object"
# title.ja = "コルーチン関数とコルーチンオブジェクト"
# summary.en = "Calling a coroutine function runs nothing."
# summary.ja = "コルーチン関数を呼んでも何も実行されません。"
# explanation.en = """
# `async def` makes a coroutine **function**. Calling it makes a coroutine **object**, and nothing of its body has run yet. Only `await`, or a task, makes it run.
#
# Forget that, and Python warns: `RuntimeWarning: coroutine 'cook' was never awaited`.
# """
# explanation.ja = """
# `async def` で定義するのはコルーチン**関数**です。呼び出すとコルーチン**オブジェクト**ができるだけで、本体はまだ何も実行されていません。`await` するかタスクにして、初めて動きます。
#
# 忘れると `RuntimeWarning: coroutine 'cook' was never awaited` という警告が出ます。
# """
# order = 10
# [visible]
# lanes = ["thread MainThread", "loop loop", "task Task-1"]
# events = [
#   "Task-1: warning.raised RuntimeWarning coroutine",
# ]
# findings = ["coroutineNeverAwaited"]
# ///

import asyncio


async def cook(what):
    print("cooking", what)
    return what


async def main():
    dish = cook("soup")
    print("made:", type(dish).__name__)
    print("awaited:", await dish)
    cook("rice")
    print("the rice was never cooked")


asyncio.run(main())
