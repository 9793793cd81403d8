# /// scenario
# title.en = "Gather results in order"
# title.ja = "結果を順番どおりに集める"
# summary.en = "gather(*aws): fan out, fan in."
# summary.ja = "gather(*aws)。広げて、集める。"
# explanation.en = """
# `asyncio.gather(*aws)` runs all of them at the same time and gives their results **in the order of the arguments**, whoever is first. It takes the awaitables one by one: put a star before a list.
#
# With `return_exceptions=True` an error is a result like any other; without it the first error is raised and the others go on.
# """
# explanation.ja = """
# `asyncio.gather(*aws)` はすべてを同時に動かし、誰が先に終わっても**引数の順に**結果を返します。リストではなく1つずつ渡すので、リストには `*` を付けます。
#
# `return_exceptions=True` なら例外も結果の1つとして返ります。付けないと最初の例外が発生し、残りは動き続けます。
# """
# order = 110
# [visible]
# lanes = [
#   "thread MainThread",
#   "loop loop",
#   "task Task-1",
#   "task Task-2",
#   "task Task-3",
#   "task Task-4",
#   "task Task-5",
# ]
# resources = ["future future-1"]
# events = [
#   "Task-1: lane.created Task-2",
#   "Task-1: lane.created Task-3",
#   "Task-1: lane.state suspended future-1",
#   "Task-3: lane.ended returned",
#   "Task-2: lane.ended returned",
#   "loop: future.completed future-1 ['A', 'C']",
#   "Task-1: future.retrieved future-1",
# ]
# ///

import asyncio


async def fetch(name, seconds):
    await asyncio.sleep(seconds)
    print("fetched", name)
    if name == "b":
        raise ValueError("no b")
    return name.upper()


async def main():
    print(await asyncio.gather(fetch("a", 0.3), fetch("c", 0.1)))
    jobs = [fetch("a", 0.1), fetch("b", 0.2)]
    print(await asyncio.gather(*jobs, return_exceptions=True))


asyncio.run(main())
