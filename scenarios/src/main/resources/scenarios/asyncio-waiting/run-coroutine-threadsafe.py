# /// scenario
# title.en = "From a thread into the loop"
# title.ja = "スレッドからループへ"
# summary.en = "run_coroutine_threadsafe hands a coroutine to a loop on another thread."
# summary.ja = "run_coroutine_threadsafe は、別のスレッドのループにコルーチンを渡します。"
# explanation.en = """
# The other way round: a thread wants something done by the loop. `asyncio.run_coroutine_threadsafe(coro, loop)` wakes the loop, which makes a task of the coroutine. The thread gets a future of `concurrent.futures` at once.
#
# `future.result()` **blocks the thread**, not the loop. Never call it on the loop's own thread: it would wait for something that only it could do.
#
# From outside, this and `call_soon_threadsafe` are the only ways in; nothing else of a loop may be touched by another thread.
# """
# explanation.ja = """
# 今度は逆に、スレッドがループに仕事を頼みます。`asyncio.run_coroutine_threadsafe(coro, loop)` はループを起こし、ループがコルーチンをタスクにします。スレッドは `concurrent.futures` のフューチャーをすぐに受け取ります。
#
# `future.result()` がブロックするのは**そのスレッド**で、ループではありません。ループ自身のスレッドで呼び出してはいけません。自分にしかできないことを、自分で待つことになります。
#
# 外からの入り口は、これと `call_soon_threadsafe` だけです。ほかのスレッドから、ループのそのほかの部分に触れてはいけません。
# """
# order = 70
# [visible]
# seconds = 0.4
# lanes = ["thread MainThread", "loop loop", "task Task-1", "thread Thread-1 (visitor)"]
# events = [
#   "Thread-1 (visitor): callback.scheduled loop",
#   "Thread-1 (visitor): output.written stdout the thread waits",
#   "Thread-1 (visitor): lane.state blocked",
#   "loop: lane.created",
#   "Task-2: lane.ended returned",
#   "Thread-1 (visitor): output.written stdout the thread got: hello thread",
# ]
# ///

import asyncio
from threading import Thread


async def greet(name):
    await asyncio.sleep(0.2)
    return "hello " + name


def visitor(loop):
    submit = asyncio.run_coroutine_threadsafe
    future = submit(greet("thread"), loop)
    print("the thread waits")
    print("the thread got:", future.result())


async def main():
    loop = asyncio.get_running_loop()
    thread = Thread(target=visitor, args=(loop,))
    thread.start()
    await asyncio.sleep(0.4)
    thread.join()
    print("main is over")


asyncio.run(main())
