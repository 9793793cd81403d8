# /// scenario
# title.en = "Shared data: the lost update"
# title.ja = "共有データと失われた更新"
# summary.en = "Two threads add 1 to the same global, and one of the two is lost."
# summary.ja = "2つのスレッドが同じグローバル変数に1を足すと、片方が失われます。"
# explanation.en = """
# Both threads read `counter`, do something else for a while, and write back what they read plus one. Look at the order on the two lanes: read, read, write, write. The second thread still holds the old value 0 when the first one writes 1, and then writes 1 as well. Two increments, one result: an update is lost.
#
# No error, no warning, only a wrong number. That is why global data had better not be rewritten from several threads; where it must be, put the whole of read, change and write under one lock: `with lock:` around all three lines of the body.
#
# In CPython 3.11 a bare `counter += 1` happens never to be torn, since a thread loses the GIL only at the start of a function, at a backward jump or at a call that blocks. The language does not promise that, and other versions and implementations behave differently, so it is no excuse for leaving out the lock. With preemption set to **any** a thread may lose the GIL between any two instructions, and even the bare `counter += 1` can go wrong.
# """
# explanation.ja = """
# どちらのスレッドも `counter` を読み、しばらく別のことをしてから、読んだ値に1を足して書き戻します。2本のレーンで順序を見てください。読む、読む、書く、書く。1番目のスレッドが1を書いたとき、2番目はまだ古い値0を持っていて、やはり1を書きます。2回足したのに結果は1。更新が1つ失われました。
#
# エラーも警告も出ず、ただ数が間違います。だから、マルチスレッドを行うときにグローバルなデータを書き換えるのは避けましょう。どうしても必要なら、読む・変える・書くの全体を1つのロックの中に入れます。つまり本体の3行を `with lock:` で囲みます。
#
# CPython 3.11では、ただの `counter += 1` が途中で割り込まれることはありません。スレッドがGILを手放すのは、関数の先頭、後方ジャンプ、ブロックする呼出しだけだからです。しかしこれは言語の約束ではなく、他のバージョンや実装では異なります。ロックを省く理由にはなりません。プリエンプションを「any」にすると、どの2命令の間でもGILを失うことがあり、`counter += 1` だけでも間違えることがあります。
# """
# order = 40
# [[knobs]]
# name = "WORKERS"
# label.en = "Threads"
# label.ja = "スレッド数"
# min = 1
# max = 8
# [visible]
# lanes = ["thread Thread-1 (increment)", "thread Thread-2 (increment)"]
# events = [
#   "Thread-1 (increment): access.read counter 0",
#   "Thread-2 (increment): access.read counter 0",
#   "Thread-1 (increment): access.written counter 1",
#   "Thread-2 (increment): access.written counter 1",
# ]
# findings = ["lostUpdate"]
# ///

import time
from threading import Thread

WORKERS = 2
counter = 0


def increment():
    global counter
    value = counter
    time.sleep(0.1)
    counter = value + 1


threads = [
    Thread(target=increment) for _ in range(WORKERS)
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("expected", WORKERS, "got", counter)
