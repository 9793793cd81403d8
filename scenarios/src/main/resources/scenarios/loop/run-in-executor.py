# /// scenario
# title.en = "A blocking call in a pool: run_in_executor"
# title.ja = "ブロックする呼び出しをプールに任せる：run_in_executor"
# summary.en = "The call runs on a thread of a pool; the loop stays free."
# summary.ja = "呼び出しはプールのスレッドで動き、ループは空いたままです。"
# explanation.en = """
# `loop.run_in_executor(executor, func, arg1, …)` books a call of `func` in a pool and returns a future to await. `None` stands for the loop's **default pool** of threads, which is made when it is first needed; the second call uses a pool of its own.
#
# Watch `read` on its own thread lane, sleeping, while `tick` goes on below the loop: the blocking call no longer stops everybody, as it did in *A blocking call stops everybody*.
#
# The way back is worth a look. The pool's thread must not touch the loop itself. It leaves a note by `call_soon_threadsafe`, which wakes the loop; on its next turn the loop completes the future, and `main` goes on.
# """
# explanation.ja = """
# `loop.run_in_executor(executor, func, arg1, …)` は、プールでの `func` の呼び出しを予約し、`await` できるフューチャーを返します。`None` はループの**既定のプール**(スレッドのプールで、最初に必要になったときに作られます)を表し、2回目の呼び出しは自前のプールを使います。
#
# `read` は自分のスレッドのレーンで眠り、その間もループの下では `tick` が進みます。「ブロックする呼び出しは全員を止める」のように全員が止まることはもうありません。
#
# 帰り道にも注目してください。プールのスレッドは、ループに直接触ってはいけません。`call_soon_threadsafe` で伝言を残してループを起こし、ループが次のターンでフューチャーを完了させると、`main` が再開します。
# """
# order = 60
# [visible]
# lanes = ["thread MainThread", "loop loop", "task Task-1", "task Task-2", "thread asyncio_0"]
# events = [
#   "Task-1: call.submitted",
#   "Task-1: lane.created asyncio_0",
#   "asyncio_0: call.started",
#   "Task-1: lane.state suspended",
#   "Task-2: output.written stdout tick 1",
#   "Task-2: output.written stdout tick 2",
#   "asyncio_0: call.finished",
#   "Task-1: output.written stdout read by the default pool",
#   "Task-1: call.submitted",
#   "Task-2: output.written stdout tick 3",
#   "Task-1: output.written stdout read by the own pool",
# ]
# ///

import asyncio
import concurrent.futures as cf
import time


def read(name):
    time.sleep(0.25)
    return "read by the " + name


async def tick():
    for number in range(4):
        print("tick", number)
        await asyncio.sleep(0.1)


async def main():
    loop = asyncio.get_running_loop()
    ticking = asyncio.create_task(tick())
    booked = loop.run_in_executor(None, read, "default pool")
    print(await booked)
    with cf.ThreadPoolExecutor(max_workers=1) as pool:
        booked = loop.run_in_executor(pool, read, "own pool")
        print(await booked)
    await ticking


asyncio.run(main())
