# /// scenario
# title.en = "Check, then act"
# title.ja = "確かめてから行う（check-then-act）"
# summary.en = "Between the check and the act somebody else was faster."
# summary.ja = "確かめてから行うまでの間に、ほかの誰かが先を越します。"
# explanation.en = """
# One seat is left. Ann looks: free. Bob looks: free. Ann books it, Bob books it, and now there are −1 seats. Each step by itself is right; the gap between **check** and **act** is the mistake. What a thread has seen may no longer be so when it acts upon it.
#
# The cure is to do both under one lock: `with lock:` around the whole body. The same gap is between `if not os.path.exists(path)` and `open(path, "w")`, or between `if key not in cache` and `cache[key] = …`.
# """
# explanation.ja = """
# 残りは1席です。Annが確かめると空いています。Bobが確かめても空いています。Annが予約し、Bobも予約し、残りは−1席になりました。一つ一つの処理は正しいのに、**確かめる**ことと**行う**ことの間の隙間が誤りのもとです。見たときの状態は、行うときにはもう変わっているかもしれません。
#
# 対策は、両方を1つのロックの中で行うことです。本体全体を `with lock:` で囲みます。同じ隙間は、`if not os.path.exists(path)` と `open(path, "w")` の間や、`if key not in cache` と `cache[key] = …` の間にもあります。
# """
# order = 10
# [visible]
# lanes = ["thread Thread-1 (book)", "thread Thread-2 (book)"]
# events = [
#   "Thread-1 (book): access.read seats 1",
#   "Thread-2 (book): access.read seats 1",
#   "Thread-1 (book): access.written seats 0",
#   "Thread-2 (book): access.written seats -1",
# ]
# findings = ["staleCheck"]
# ///

import time
from threading import Thread

seats = 1


def book(name, pause):
    global seats
    if seats > 0:
        time.sleep(pause)
        seats -= 1
        print(name, "has booked a seat")


ann = Thread(target=book, args=("Ann", 0.1))
bob = Thread(target=book, args=("Bob", 0.2))
ann.start()
bob.start()
ann.join()
bob.join()
print("seats left:", seats)
