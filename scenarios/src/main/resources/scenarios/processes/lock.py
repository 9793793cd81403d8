# /// scenario
# title.en = "A lock between processes"
# title.ja = "プロセス間のロック"
# summary.en = "mp.Lock keeps two processes apart; a threading.Lock would not."
# summary.ja = "mp.Lock はプロセスどうしの競合を防ぎます。threading.Lock では防げません。"
# explanation.en = """
# The printer can take one job at a time. `mp.Lock()` is a lock of the operating system that all processes know. It must be **handed over** to each child as an argument.
#
# A `threading.Lock` would not help: every child would get a copy, and each would lock its own. Look at the lane of `printer`: one lock, whose owners are in different processes.
# """
# explanation.ja = """
# プリンターは一度に1つの仕事しかできません。`mp.Lock()` は、すべてのプロセスに通じるOSのロックです。引数として各子プロセスに**渡す**必要があります。
#
# `threading.Lock` では役に立ちません。子プロセスがそれぞれ複製を持ち、自分の複製をロックするだけだからです。`printer` のレーンを見てください。1つのロックを、別々のプロセスが順に持ちます。
# """
# order = 70
# [visible]
# lanes = ["process MainProcess", "process Process-1", "process Process-2"]
# resources = ["lock printer"]
# events = [
#   "Process-1/MainThread: lock.acquired printer",
#   "Process-2/MainThread: lane.state blocked printer",
#   "Process-1/MainThread: lock.released printer",
#   "Process-2/MainThread: lock.acquired printer ← Process-1/MainThread: lock.released printer",
# ]
# ///

import multiprocessing as mp
import time


def print_pages(printer, name):
    with printer:
        for page in (1, 2):
            print(name, "page", page)
            time.sleep(0.1)


if __name__ == "__main__":
    printer = mp.Lock()
    children = [
        mp.Process(target=print_pages, args=(printer, name))
        for name in ("Ann", "Bob")
    ]
    for child in children:
        child.start()
        time.sleep(0.05)
    for child in children:
        child.join()
