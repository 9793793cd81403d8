# /// scenario
# title.en = "Two locks, two orders: deadlock"
# title.ja = "2つのロックと2つの順序：デッドロック"
# summary.en = "Each holds what the other waits for."
# summary.ja = "互いに、相手が待つものを持っています。"
# explanation.en = """
# Ann takes `pen`, then wants `paper`. Bob takes `paper`, then wants `pen`. Each holds what the other one needs, and neither gives anything back: a **deadlock**. Look at the two locks' lanes; the owner of one waits for the other. The page names the circle.
#
# On CPython the program hangs here, without a word; Ctrl-C helps. And it need not always happen: if Ann were quick enough to have both before Bob begins, all would go well. Such a mistake can sleep for years.
#
# The cure: take locks **always in the same order**, for example `pen` before `paper`.
# """
# explanation.ja = """
# Annは `pen` を取ってから `paper` を求め、Bobは `paper` を取ってから `pen` を求めます。どちらも相手に必要なものを持ったまま返しません。**デッドロック**です。2つのロックのレーンを見ると、一方の持ち主がもう一方を待っています。その輪は、画面に名前で示されます。
#
# CPythonでは、プログラムはここで何も言わずに止まります(Ctrl-Cで中断できます)。しかも、いつも起きるとは限りません。Bobが始める前にAnnが両方を取ってしまえば、何の問題も起きません。このような誤りは何年も隠れていることがあります。
#
# 対策は、ロックを**いつも同じ順序で**取得することです。たとえば、必ず `pen` を先に取ります。
# """
# order = 20
# [visible]
# ending = "deadlock"
# lanes = ["thread Thread-1 (write)", "thread Thread-2 (write)"]
# resources = ["lock pen", "lock paper"]
# events = [
#   "Thread-1 (write): lock.acquired pen",
#   "Thread-2 (write): lock.acquired paper",
#   "Thread-1 (write): lane.state blocked paper",
#   "Thread-2 (write): lane.state blocked pen",
# ]
# findings = ["deadlock"]
# ///

import time
from threading import Lock, Thread

pen = Lock()
paper = Lock()


def write(name, first, second):
    with first:
        print(name, "has one of the two")
        time.sleep(0.2)
        with second:
            print(name, "writes")


ann = Thread(target=write, args=("Ann", pen, paper))
bob = Thread(target=write, args=("Bob", paper, pen))
ann.start()
time.sleep(0.1)
bob.start()
ann.join()
bob.join()
print("never printed")
