import asyncio
import re


def brief(task):
    """Without folders and what is not always the same."""
    return re.sub(r"/\S*/|wait_for=<[^<>]*> ?", "", repr(task))


async def work():
    await asyncio.sleep(0.1)


class Watcher:
    def done(self, task):
        pass


async def main():
    print(brief(asyncio.current_task()))
    # prints: <Task pending name='Task-1' coro=<main() running at repr-places.py:20> cb=[_run_until_complete_cb() at base_events.py:180]>
    first = asyncio.create_task(work(), name="first")
    together = asyncio.gather(first)
    print(brief(first))
    # prints: <Task pending name='first' coro=<work() running at repr-places.py:10> cb=[gather.<locals>._done_callback() at tasks.py:764]>
    await together
    second = asyncio.create_task(asyncio.sleep(0.1), name="second")
    second.add_done_callback(Watcher().done)
    print(brief(second))
    # prints: <Task pending name='second' coro=<sleep() running at tasks.py:637> cb=[Watcher.done()]>
    await asyncio.sleep(0)
    print(brief(second))
    # prints: <Task pending name='second' coro=<sleep() running at tasks.py:649> cb=[Watcher.done()]>
    waiting = asyncio.create_task(asyncio.wait([second]))
    await asyncio.sleep(0)
    print(brief(second).rpartition(", ")[2])
    # prints: _wait.<locals>._on_completion() at tasks.py:519]>
    await waiting
    print(brief(second))
    # prints: <Task finished name='second' coro=<sleep() done, defined at tasks.py:637> result=None>


asyncio.run(main())
