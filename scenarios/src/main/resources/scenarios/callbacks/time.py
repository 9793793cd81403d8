# /// scenario
# title.en = "The loop's clock"
# title.ja = "ループの時計"
# summary.en = "loop.time(): a float that only rises."
# summary.ja = "loop.time()。増えるだけの浮動小数点数。"
# explanation.en = """
# `loop.time()` is the clock by which timers are due: seconds as a float from some beginning. Only differences mean anything. It never jumps back, unlike the time of day.
# """
# explanation.ja = """
# `loop.time()` はタイマーの基準になる時計で、ある時点からの秒数（float）です。意味があるのは差だけです。日時の時計と違って、戻ることはありません。
# """
# order = 30
# [visible]
# seconds = 0.3
# lanes = ["thread MainThread", "loop loop", "task Task-1"]
# events = [
#   "Task-1: lane.state suspended",
#   "loop: lane.state sleeping",
#   "Task-1: lane.ended returned",
# ]
# ///

import asyncio


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    await asyncio.sleep(0.3)
    print(f"{loop.time() - start:.1f} s later")


asyncio.run(main())
