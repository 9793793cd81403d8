# /// scenario
# title.en = "A line between two: Pipe"
# title.ja = "2者を結ぶ：Pipe"
# summary.en = "Two ends; what is sent at one is received at the other."
# summary.ja = "端は2つ。片方で送ったものが、もう片方に届きます。"
# explanation.en = """
# `mp.Pipe()` gives the two ends of a line between two processes. `send` pickles a thing and sends it; `recv` waits for the next one. Each side can do both, so they can talk: question, answer, question, answer. Follow the arrows to and fro.
#
# While nothing comes, `recv` is blocked. So that the child does not wait for ever, the two have agreed that `None` means "enough". Another way is to close the line: when **every** copy of the other end is closed, `recv` raises `EOFError`. Mind that a forked child has inherited a copy of both ends.
#
# For more than two processes take a queue.
# """
# explanation.ja = """
# `mp.Pipe()` は、2つのプロセスを結ぶ線の両端を返します。`send` はpickleして送り、`recv` は次の物を待ちます。どちらの側でも両方できるので、質問、答え、質問、答え、と対話できます。行き来する矢印をたどってください。
#
# 何も来ない間、`recv` はブロックします。子が永久に待つことのないように、`None` を「終わり」の印と決めてあります。線を閉じる方法もあります。相手側の端の**すべての複製**が閉じられると、`recv` は `EOFError` になります。forkされた子は両方の端の複製を受け継いでいることに注意してください。
#
# 3つ以上のプロセスの間ではキューを使います。
# """
# order = 30
# [visible]
# lanes = ["process MainProcess", "process Process-1"]
# events = [
#   "MainThread: message.sent",
#   "MainThread: lane.state blocked",
#   "Process-1/MainThread: message.received",
#   "Process-1/MainThread: message.sent",
#   "MainThread: message.received",
#   "MainThread: output.written stdout parent got TEA",
#   "MainThread: message.sent",
#   "Process-1/MainThread: message.received",
#   "Process-1/MainThread: output.written stdout child: that was all",
# ]
# ///

import multiprocessing as mp
import time


def answer(end):
    while (word := end.recv()) is not None:
        time.sleep(0.1)
        end.send(word.upper())
    print("child: that was all")


if __name__ == "__main__":
    here, there = mp.Pipe()
    child = mp.Process(target=answer, args=(there,))
    child.start()
    for word in ("tea", "coffee", None):
        here.send(word)
        if word is not None:
            print("parent got", here.recv())
    child.join()
