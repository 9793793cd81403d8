# /// scenario
# title.en = "A release too many: BoundedSemaphore"
# title.ja = "多すぎる解放：BoundedSemaphore"
# summary.en = "A Semaphore grows silently, a BoundedSemaphore raises ValueError."
# summary.ja = "Semaphoreは黙って増え、BoundedSemaphoreは ValueError を出します。"
# explanation.en = """
# A room for one. By mistake the program releases once too often. The plain `Semaphore` takes it for a second ticket: from now on **two** threads may be in the room at once, and nobody has noticed.
#
# The `BoundedSemaphore` remembers with how many it began. One `release()` more than that is a `ValueError`, on the very line of the mistake. So where tickets are only lent, take the bounded one.
# """
# explanation.ja = """
# 1人用の部屋です。誤って1回多く解放してしまいました。ふつうの `Semaphore` はこれを2枚目の入場券とみなします。以後は**2つの**スレッドが同時に入れますが、誰も気付きません。
#
# `BoundedSemaphore` は最初の枚数を覚えていて、それを超える `release()` は、誤りのあるまさにその行で `ValueError` になります。入場券を貸し出して返してもらう使い方なら、こちらを使いましょう。
# """
# order = 50
# [visible]
# lanes = ["thread MainThread"]
# resources = ["semaphore plain", "semaphore bounded"]
# events = [
#   "MainThread: lock.released plain",
#   "MainThread: lock.acquired plain",
#   "MainThread: lock.acquired plain",
#   "MainThread: lock.released bounded",
#   "MainThread: error.raised ValueError Semaphore released too many times",
# ]
# ///

from threading import BoundedSemaphore, Semaphore

plain = Semaphore(1)
with plain:
    print("somebody is in the plain room")
plain.release()
print("first:", plain.acquire(blocking=False))
print("second:", plain.acquire(blocking=False))

bounded = BoundedSemaphore(1)
with bounded:
    print("somebody is in the bounded room")
try:
    bounded.release()
except ValueError as error:
    print("ValueError:", error)
