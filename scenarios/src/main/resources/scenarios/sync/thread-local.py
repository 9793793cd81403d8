# /// scenario
# title.en = "Everyone their own: threading.local"
# title.ja = "スレッドごとの変数：threading.local"
# summary.en = "One name, but every thread sees its own value."
# summary.ja = "名前は1つ、値はスレッドごとに別々です。"
# explanation.en = """
# `mine` is one global object, but its attributes belong to the **thread** that sets them. Ann and Bob both write `mine.name`, wait, and read it back: each finds its own. Had `mine` been an ordinary object, Ann would have read "Bob".
#
# The main thread never set it, so for the main thread it does not exist. That is how libraries keep, say, one database connection per thread, without a lock, since nothing is shared.
# """
# explanation.ja = """
# `mine` は1つのグローバルなオブジェクトですが、属性は設定した**スレッド**のものです。AnnもBobも `mine.name` に書き、しばらく待ってから読みます。どちらも自分の値が返ってきます。ふつうのオブジェクトなら、Annは「Bob」を読んでいたでしょう。
#
# メインスレッドは設定していないので、メインスレッドには存在しません。ライブラリが、たとえばデータベース接続をスレッドごとに1つ持つときに使われます。何も共有しないので、ロックは要りません。
# """
# order = 80
# [visible]
# lanes = ["thread Thread-1 (work)", "thread Thread-2 (work)"]
# events = [
#   "Thread-1 (work): lane.state sleeping",
#   "Thread-2 (work): lane.state sleeping",
#   "Thread-2 (work): output.written stdout Bob finds Bob",
#   "Thread-1 (work): output.written stdout Ann finds Ann",
#   "MainThread: output.written stdout main finds nothing",
# ]
# ///

import time
from threading import Thread, local

mine = local()


def work(name, pause):
    mine.name = name
    time.sleep(pause)
    print(name, "finds", mine.name)


ann = Thread(target=work, args=("Ann", 0.2))
bob = Thread(target=work, args=("Bob", 0.1))
ann.start()
bob.start()
ann.join()
bob.join()
print("main finds", getattr(mine, "name", "nothing"))
