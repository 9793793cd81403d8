# /// scenario
# title.en = "The job, one after the other"
# title.ja = "仕事を1つずつ"
# summary.en = "Four times waiting, four times computing: the sum of all."
# summary.ja = "4回待ち、4回計算します。時間はすべての合計です。"
# explanation.en = """
# The job of this chapter: wait 0.1 s, as for a server, and then compute for about 60 ms. Four of them.
#
# Here they are done one after the other by the only thread. While it waits, nobody computes; while it computes, nobody waits. Three cores are idle all the time. Note how long it takes, about 0.64 s, and compare the other scenarios of the chapter.
# """
# explanation.ja = """
# この章の仕事は、サーバーを待つように0.1秒待ち、その後およそ60ミリ秒計算するというものです。それを4回行います。
#
# ここでは、ただ1本のスレッドが1つずつ行います。待つ間は誰も計算せず、計算する間は誰も待ちません。3つのコアはずっと空いています。かかった時間(およそ0.64秒)を覚えておき、この章のほかのシナリオと比べてください。
# """
# order = 10
# [[knobs]]
# name = "JOBS"
# label.en = "Jobs"
# label.ja = "仕事の数"
# min = 1
# max = 8
# [visible]
# seconds = 0.64
# lanes = ["thread MainThread"]
# events = [
#   "MainThread: lane.state sleeping",
#   "MainThread: lane.state sleeping",
#   "MainThread: lane.state sleeping",
#   "MainThread: lane.state sleeping",
# ]
# ///

import time

JOBS = 4


def job(number):
    time.sleep(0.1)
    total = 0
    for n in range(400_000):
        total += n
    return number


results = [job(number) for number in range(JOBS)]
print(results)
