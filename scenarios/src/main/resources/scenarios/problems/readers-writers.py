# /// scenario
# title.en = "Readers and writers"
# title.ja = "読み手と書き手"
# summary.en = "Many may read at once, but who writes is alone."
# summary.ja = "読むのは何人でも同時に。書くときは1人だけ。"
# explanation.en = """
# Reading together hurts nobody; writing must be done alone. The **first** reader takes `room` on behalf of all readers, the **last** one gives it back; `counting` protects the number of readers.
#
# Ann and Bob read at the same time: their lanes overlap. Wei wants to write and is blocked on `room` until both are gone. Cem arrives while Wei writes, and now he is the first reader and has to wait.
#
# Mind who releases `room`: Bob does, though Ann acquired it. A `Lock` allows that, an `RLock` does not. And if readers kept coming, Wei would never get in: such a writer **starves**.
# """
# explanation.ja = """
# 一緒に読んでも誰も困りませんが、書くときは1人でなければなりません。**最初の**読み手が、読み手全員の代表として `room` を取得し、**最後の**読み手が解放します。読み手の数は `counting` で守ります。
#
# AnnとBobは同時に読み、レーンが重なります。書きたいWeiは、2人がいなくなるまで `room` でブロックされます。Weiが書いている間に来たCemは、今度は最初の読み手なので、待たなければなりません。
#
# `room` を取得したのはAnnなのに、解放するのはBobであることに注意してください。`Lock` ではできますが、`RLock` ではできません。また、読み手が途切れずに来ると、Weiはいつまでも入れません。これを**飢餓状態**(スタベーション)と呼びます。
# """
# order = 50
# [visible]
# lanes = [
#   "thread Thread-1 (read)",
#   "thread Thread-2 (read)",
#   "thread Thread-3 (write)",
#   "thread Thread-4 (read)",
# ]
# resources = ["lock counting", "lock room"]
# events = [
#   "Thread-1 (read): lock.acquired room",
#   "Thread-2 (read): output.written stdout Bob reads",
#   "Thread-3 (write): lane.state blocked room",
#   "Thread-2 (read): lock.released room",
#   "Thread-3 (write): lock.acquired room ← Thread-2 (read): lock.released room",
#   "Thread-4 (read): lane.state blocked room",
#   "Thread-4 (read): lock.acquired room ← Thread-3 (write): lock.released room",
# ]
# ///

import time
from threading import Lock, Thread

readers = 0
counting = Lock()
room = Lock()


def change_readers(by):
    global readers
    with counting:
        if readers == 0:
            room.acquire()
        readers += by
        if readers == 0:
            room.release()


def read(name):
    change_readers(+1)
    print(name, "reads")
    time.sleep(0.35)
    change_readers(-1)


def write(name):
    with room:
        print(name, "writes")
        time.sleep(0.35)


plan = {"Ann": read, "Bob": read, "Wei": write, "Cem": read}
threads = []
for name, visit in plan.items():
    threads.append(Thread(target=visit, args=(name,)))
    threads[-1].start()
    time.sleep(0.2)
for thread in threads:
    thread.join()
