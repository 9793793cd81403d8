# /// scenario
# title.en = "Producer and consumers"
# title.ja = "生産者と消費者"
# summary.en = "A queue with room for two slows a fast producer down."
# summary.ja = "2個までのキューが、速すぎる生産者を待たせます。"
# explanation.en = """
# The cook makes a dish every 0.1 s, the two waiters need 0.5 s for each. Without a bound the queue would grow and grow. `Queue(maxsize=2)` lets `put()` **wait** until there is room: the cook is slowed down to what the waiters can carry. Look at the cook's lane: free at first, then blocked on `counter` again and again, and let go by a `get`.
#
# At the end the cook puts one `None` for each waiter, a sentinel that says "no more".
#
# Turn the knob: with more room the cook is finished sooner, but the guests are not served sooner.
# """
# explanation.ja = """
# 料理人は0.1秒に1皿作り、2人の給仕は1皿に0.5秒かかります。上限がなければ、キューはどんどん長くなります。`Queue(maxsize=2)` なら、空きができるまで `put()` が**待つ**ので、料理人は給仕が運べる速さに抑えられます。料理人のレーンを見てください。最初は自由で、その後は何度も `counter` でブロックし、`get` によって再開します。
#
# 最後に料理人は、「もうありません」という印の `None` を給仕の人数分入れます。
#
# つまみを回してみましょう。空きを増やすと料理人は早く終わりますが、客に届くのが早くなるわけではありません。
# """
# order = 40
# [[knobs]]
# name = "ROOM"
# label.en = "Room in the queue"
# label.ja = "キューの大きさ"
# min = 1
# max = 8
# [visible]
# lanes = ["thread Thread-1 (cook)", "thread Thread-2 (waiter)", "thread Thread-3 (waiter)"]
# resources = ["queue counter"]
# events = [
#   "Thread-2 (waiter): lane.state blocked counter",
#   "Thread-2 (waiter): queue.got counter 0 1 ← Thread-1 (cook): queue.put counter 1 1",
#   "Thread-1 (cook): queue.put counter 2 4",
#   "Thread-1 (cook): lane.state blocked counter",
#   "Thread-1 (cook): queue.put counter 2 5 ← Thread-2 (waiter): queue.got counter",
# ]
# ///

import time
from queue import Queue
from threading import Thread

ROOM = 2
counter = Queue(maxsize=ROOM)


def cook():
    for dish in range(1, 7):
        time.sleep(0.1)
        counter.put(dish)
    counter.put(None)
    counter.put(None)
    print("the cook is done")


def waiter(name):
    while (dish := counter.get()) is not None:
        time.sleep(0.5)
        print(name, "serves", dish)


threads = [
    Thread(target=cook),
    Thread(target=waiter, args=("Ann",)),
    Thread(target=waiter, args=("Bob",)),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
