"""Heartbeats, background tasks, signals between tasks; loop API of older tutorials."""
import asyncio
import functools
from asyncio import Queue, QueueEmpty, QueueFull, create_task, gather, sleep


class Server:
    def __init__(self):
        self.clients = {}
        self._tasks = set()

    def spawn(self, coro, name=None):
        task = create_task(coro, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def heartbeat(self, every):
        n = 0
        try:
            while True:
                await sleep(every)
                n += 1
        finally:
            print(f"heartbeat stopped after {n} beats")

    async def client(self, name, messages):
        q = self.clients[name] = Queue(maxsize=2)
        for m in messages:
            try:
                q.put_nowait(m)
            except QueueFull:
                print(f"{name}: full, dropping {m!r}")
        await sleep(0.1)
        got = []
        while True:
            try:
                got.append(q.get_nowait())
            except QueueEmpty:
                break
        return name, got


def done(label, future):
    print(label, "->", future.result())


async def main():
    server = Server()
    beat = server.spawn(server.heartbeat(0.05), "beat")
    tasks = [server.spawn(server.client(n, "xyz"[: i + 1]), n) for i, n in enumerate(["ann", "ben", "cyd"])]
    tasks[0].add_done_callback(functools.partial(done, "first"))
    for coro in asyncio.as_completed(tasks):
        name, got = await coro
        print(name, got)
    await sleep(0.02)
    beat.cancel()
    print(await gather(beat, return_exceptions=True))
    print(len(server._tasks), asyncio.current_task().get_name(), len(asyncio.all_tasks()))

    async def fails():
        await sleep(0.01)
        raise ZeroDivisionError("in task")

    t = create_task(fails())
    await sleep(0.05)
    print(repr(t.exception()), t.done(), t.cancelled())
    try:
        await gather(fails(), sleep(1))
    except ZeroDivisionError as e:
        print("gather raised", e)
    print(asyncio.iscoroutinefunction(fails), asyncio.iscoroutine(t), asyncio.isfuture(t))


asyncio.run(main())
# prints: cyd: full, dropping 'z'
# prints: first -> ('ann', ['x'])
# prints: ann ['x']
# prints: ben ['x', 'y']
# prints: cyd ['x', 'y']
# prints: heartbeat stopped after 2 beats
# prints: [CancelledError('')]
# prints: 0 Task-1 1
# prints: ZeroDivisionError('in task') True False
# prints: gather raised in task
# prints: True False True

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)


async def slow_operation(future):
    await asyncio.sleep(0.1)
    future.set_result("Future is done!")


def got_result(future):
    print(future.result())
    loop.stop()


future = loop.create_future()
loop.create_task(slow_operation(future))
future.add_done_callback(got_result)
try:
    loop.run_forever()
finally:
    loop.close()
# prints: Future is done!
print(loop.is_closed())  # prints: True
try:
    asyncio.get_running_loop()
except RuntimeError as e:
    print(e)
# prints: no running event loop
